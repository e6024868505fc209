using AccountBot.Language;
using AccountBot.Tests.Language.Spoken;

namespace AccountBot.Tests.Language;

/// <summary>What reports harm is kept nowhere; what speaks of leaflets, slides and plans is daily work.</summary>
public class SafetyReportTests
{
    private static readonly string[] Products = ["Zelvarin Launch DACH", "Zelvarin", "ZLV", "Orlavex"];

    [Theory]
    // Harm, with and without a name.
    [InlineData("client said one of the speakers' patients had liver failure on ZLV, please log it as an issue")]
    [InlineData("one of the patients had liver failure on Zelvarin")]
    [InlineData("heard from a doc that his mum was hospitalized since starting Zelvarin")]
    [InlineData("log: nurse reported hair loss in three people on Zelvarin")]
    [InlineData("contact report for Zelvarin: there: Dr. Weiss, decided: follow up on the two cases of jaundice in her practice")]
    [InlineData("a patient had a seizure after taking Orlavex, I'm stuck what to do")]
    [InlineData("GP reported rash on Orlavex")]
    [InlineData("is there a side effect form? a nurse called about Marelle")]
    [InlineData("raise an issue: a man collapsed after his second injection")]
    [InlineData("the pharmacist told us about somebody with an allergic reaction")]
    [InlineData("patient died, the doctor thinks it is related")]
    [InlineData("tell Helen a woman in the trial group of Dr. Marsh fainted twice")]
    [InlineData("an HCP mentioned palpitations with Orlavex")]
    [InlineData("Spoke to Dr. Weiss. She has a patient since May. He now has swelling and dizziness.")]
    [InlineData("because two patients got worse on it")]
    [InlineData("patient has had headaches ever since the switch")]
    [InlineData("possible SAE: patient in intensive care")]
    [InlineData("consumer rang the hotline, vomiting and diarrhoea after one dose")]
    [InlineData("her husband takes Orlavex and has chest pain")]
    [InlineData("the KOL lost a patient, heart attack on treatment")]
    [InlineData("my mother takes Zelvarin and has a rash")]
    [InlineData("nausea after Zelvarin, says the pharmacist")]
    [InlineData("the leaflet was misread and a patient had a seizure")]
    [InlineData("while we reviewed the slides the speaker said a patient of his developed jaundice")]
    [InlineData("at the congress a nurse reported anaphylaxis in a child")]
    // Lack of effect.
    [InlineData("log: Zelvarin doesn't work for a patient, lack of efficacy after three months")]
    [InlineData("doctor complained that Orlavex had no effect in her patient")]
    [InlineData("the patient says it stopped working")]
    [InlineData("Zelvarin did not work, the pharmacist wants his money back")]
    [InlineData("no improvement in two patients")]
    // Pregnancy.
    [InlineData("raise an issue: baby born with malformation, mother took Zelvarin while pregnant")]
    [InlineData("a pregnant woman was given Orlavex")]
    [InlineData("patient is breastfeeding and on Zelvarin")]
    [InlineData("she took the tablets without knowing she was pregnant")]
    // Medication errors, overdose, misuse.
    [InlineData("log: patient took double dose of Zelvarin by mistake")]
    [InlineData("nurse gave the wrong dose of Orlavex")]
    [InlineData("a child accidentally swallowed two tablets")]
    [InlineData("patient overdosed at the weekend")]
    [InlineData("a man took too many tablets at once")]
    [InlineData("pharmacist mixed up the vials")]
    [InlineData("somebody crushed and snorted the tablets")]
    [InlineData("a doctor told me he prescribes Zelvarin off-label for a child")]
    [InlineData("patient abuses the drug to get high")]
    // Product complaints.
    [InlineData("raise an issue: the pharmacist complained that tablets in the pack were broken")]
    [InlineData("two syringes were leaking")]
    [InlineData("a patient says the box was empty")]
    [InlineData("vial with particles reported by the hospital")]
    [InlineData("the pharmacy sent back a bottle that smelled")]
    [InlineData("capsules discoloured, consumer sent a picture")]
    // German.
    [InlineData("log: Patientin mit Krampfanfall nach Zelvarin gemeldet")]
    [InlineData("Patient hatte Hautausschlag nach Zelvarin")]
    [InlineData("Apotheker meldet zerbrochene Tabletten")]
    [InlineData("Zelvarin wirkt nicht bei einer Patientin")]
    [InlineData("eine schwangere Frau hat Zelvarin genommen")]
    [InlineData("Ärztin berichtet von Übelkeit und Schwindel")]
    [InlineData("Kind hat versehentlich zwei Tabletten geschluckt")]
    [InlineData("ein Patient ist verstorben")]
    // French.
    [InlineData("une patiente a eu une éruption cutanée sous Orlavex")]
    [InlineData("le pharmacien signale des comprimés cassés")]
    [InlineData("le patient est décédé après le traitement")]
    [InlineData("une femme enceinte a pris Zelvarin")]
    [InlineData("le médecin dit que c'est sans effet chez sa patiente")]
    [InlineData("un enfant a pris une double dose par erreur, deux comprimés")]
    // Spanish.
    [InlineData("paciente con convulsiones tras tomar Orlavex")]
    [InlineData("la paciente dice que no funciona")]
    [InlineData("una mujer embarazada tomó Zelvarin")]
    [InlineData("el farmacéutico informó de comprimidos rotos")]
    [InlineData("un paciente tomó doble dosis por error")]
    [InlineData("un hombre falleció después de la inyección")]
    public void What_reports_harm_is_known_for_it(string text) => Assert.True(SafetyReport.IsLikelyIn(Utterance.Read(text), Products), text);

    [Theory]
    [InlineData("the patient leaflet is at risk because the side effects section needs MLR")]
    [InlineData("log: client wants the patient section on nausea reworded in the leaflet")]
    [InlineData("how do I set the nausea and diarrhoea table for patients?")]
    [InlineData("the safety table is with editorial")]
    [InlineData("raise an issue: client found a typo in the side effects table")]
    [InlineData("client is fuming about the wrong logo on the patient brochure")]
    [InlineData("move the patient leaflet to 12 December because MLR wants the adverse reactions reordered")]
    [InlineData("log: adverse events slide v2 is with MLR")]
    [InlineData("who is the AE on Zelvarin?")]
    [InlineData("the AE told the patient group that the leaflet is late")]
    [InlineData("can an AE talk to patients' organisations?")]
    [InlineData("our AE had the deck ready on Monday")]
    [InlineData("is the AD ok with the AD slide")]
    [InlineData("need 2k more for the stroke awareness campaign on Zelvarin")]
    [InlineData("contact report for Zelvarin: there: Dr. Weiss, decided: new figure for the nausea rates")]
    [InlineData("table 3 says 12% of patients had nausea")]
    [InlineData("the study had two deaths in the placebo arm, slide 7 must say so")]
    [InlineData("MLR wants the lack of efficacy data for Zelvarin on page 4")]
    [InlineData("the pregnancy section of the leaflet is done")]
    [InlineData("client wants the pregnancy paragraph moved up in the SmPC")]
    [InlineData("the overdose chapter is missing in the draft")]
    [InlineData("the link on the patient website doesn't work")]
    [InlineData("the QR code does not work for patients")]
    [InlineData("the campaign has no effect on traffic")]
    [InlineData("the pack shot is broken on the website")]
    [InlineData("media pack sent to the client")]
    [InlineData("the briefing pack is missing two pages")]
    [InlineData("Lena is ill, who covers on Zelvarin?")]
    [InlineData("I'm sick today, Jonas to cover")]
    [InlineData("my son has a fever, I work from home")]
    [InlineData("Tom took a sick day, the deck slips to Friday")]
    [InlineData("the brand manager is pregnant and leaves in March, who follows on Zelvarin?")]
    [InlineData("log: client signed off the dosing card")]
    [InlineData("the deadline is dead, we move on")]
    [InlineData("fatal error on the Zelvarin site, agency IT is on it")]
    [InlineData("what was the client's reaction to the patient story?")]
    [InlineData("log: patient advocacy day moved to May")]
    [InlineData("log: patient organisation signed for Zelvarin")]
    [InlineData("ask for £4,000 more on Orlavex for patient support materials")]
    [InlineData("log £450 on couriers for the patient diaries")]
    [InlineData("raise an issue: client unhappy with the turnaround of the patient brochure")]
    [InlineData("told the client the side effects copy comes by noon tomorrow")]
    [InlineData("the doctor testimonials video is at client review")]
    [InlineData("HCP slides and nurse training module are on track")]
    [InlineData("the pharmacist leave-behind is with editorial")]
    [InlineData("Dr. Meier's flights got pricier, 3 pax")]
    [InlineData("need 1.800 more because the speaker, Dr. Meier, changed hotels")]
    [InlineData("dinner with two doctors and a nurse at the congress, log £320")]
    [InlineData("who writes the safety profile section?")]
    [InlineData("reject: the budget has no room for a second patient survey")]
    [InlineData("the abstract on jaundice in infants is due on Friday")]
    [InlineData("the poster on migraine is late")]
    [InlineData("webinar on seizures for nurses moved to 3 March")]
    [InlineData("the case study deck on three patients is with MLR")]
    [InlineData("slide 4: a patient with nausea should call the doctor")]
    [InlineData("told them we'd come back on the dose chart by noon")]
    [InlineData("why did the wrong file go to the client by mistake?")]
    [InlineData("sent the wrong version by accident, client is upset")]
    [InlineData("mixed up the two invoices on Zelvarin")]
    [InlineData("it doesn't work for me on Thursday")]
    [InlineData("Packungsbeilage: Abschnitt Nebenwirkungen ist bei MLR")]
    [InlineData("die Folie zu Übelkeit bei Patienten muss neu")]
    [InlineData("la notice patient, rubrique effets indésirables, est en relecture")]
    [InlineData("la tabla de náuseas del folleto está lista")]
    [InlineData("Kind regards, mention the mother company in the copy")]
    [InlineData("the app with the dosing reminder stopped working at the demo")]
    public void Daily_work_is_not_taken_for_harm(string text) => Assert.False(SafetyReport.IsLikelyIn(Utterance.Read(text), Products), text);

    [Fact]
    public void An_account_called_after_a_disease_may_be_spoken_of() =>
        Assert.False(SafetyReport.IsLikelyIn(Utterance.Read("log: two patients and a doctor confirmed for the Stroke Alliance film"), ["Stroke Alliance"]));

    [Fact]
    public void What_people_say_every_day_reports_no_harm()
    {
        var said = Rows("utterances.tsv", text: 2).Concat(SpokenSet.Train.Utterances.Select(spoken => spoken.Text)).Where(text => !text.StartsWith("patient reported a rash", StringComparison.Ordinal));

        Assert.DoesNotContain(said, text => SafetyReport.IsLikelyIn(Utterance.Read(text), Products));
    }

    [Fact]
    public void Where_no_name_is_known_a_medicine_is_taken_to_be_named() => Assert.True(SafetyReport.MayBeIn(Utterance.Read("nausea on Blubberol")));

    private static IEnumerable<string> Rows(string file, int text) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", file)).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).Where(row => row.Length > text).Select(row => row[text]);
}
