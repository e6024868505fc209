namespace AccountBot.Language.Safety;

/// <summary>What reports of harm are told in: English, and the simple words of German, French and Spanish. Folded: lower case, no accents.</summary>
internal static class SafetyWords
{
    /// <summary>Nobody says these of a plan or a paper.</summary>
    public static Terms Grave { get; } = Terms.Of(
        """
        seizure seizures convulsion convulsions convulsed anaphyla* hospitalis* hospitaliz* died dies dying death deaths fatal fatality miscarr* stillb* stroke strokes malform* jaundice
        birth_defect birth_defects heart_attack heart_attacks liver_failure kidney_failure heart_failure renal_failure organ_failure liver_damage kidney_damage liver_injury hepatitis
        fainted fainting collapsed unconscious coma bleeding bled haemorrhag* hemorrhag* arrhythmi* hallucinat* suicid* thrombosis embolism blood_clot blood_clots sepsis blindness went_blind
        paralys* intensive_care emergency_room allergic overdos*
        krampfanf* leberversagen nierenversagen herzinfarkt* schlaganf* verstorben gestorben verstarb starb tod todesfall krankenhaus notaufnahme fehlgeburt* fehlbildung* missbildung* totgeburt*
        gelbsucht allergisch* anaphyl* bewusstlos* ohnmach* kollabiert blutung* atemnot uberdos* thrombos* suizid*
        crise_cardiaque convulsion* epilept* decede* mort morte deces hopital fausse_couche malformation* jaunisse ictere allergique evanoui* saignement* surdosage surdose avc
        convulsiones fallecio fallecido murio muerto muerte hospitalizad* ingresad* aborto malformacion* ictericia alergic* desmay* sangrado hemorragia sobredosis infarto ictus
        """);

    /// <summary>Complaints of the body that also name topics of leaflets and campaigns.</summary>
    public static Terms Symptom { get; } = Terms.Of(
        """
        rash rashes hives itching itchy swelling swollen nausea nauseous vomit* diarrh* dizz* palpitation* tremor tremors cramps fits hair_loss losing_hair lost_hair weight_loss insomnia blurred_vision
        chest_pain breathless shortness_of_breath ulcer ulcers burns blister_on
        hautausschlag ausschlag juckreiz schwellung* ubelkeit ubel erbrech* erbroch* schwindel* haarausfall durchfall herzrasen
        eruption eruption_cutanee demangeaison* gonflement nausee* vomi* vertige* diarrhee* chute_de_cheveux etourdi*
        sarpullido erupcion* picor picazon hinchazon nausea* vomit* mareo* diarrea* caida_del_cabello caida_de_cabello
        """);

    /// <summary>What harm is called by those whose trade it is.</summary>
    public static Terms Called { get; } = Terms.Of(
        """
        side_effect side_effects adverse_event adverse_events adverse_reaction adverse_reactions reaction sae saes serious_ae serious_aes
        nebenwirkung* unerwunschte_wirkung* effet_indesirable effets_indesirables efecto_adverso efectos_adversos efecto_secundario efectos_secundarios
        """);

    /// <summary>What also keeps a colleague at home.</summary>
    public static Terms Illness { get; } = Terms.Of(
        """
        in_hospital to_hospital into_hospital sick ill unwell worse worsened headache headaches migraine migraines fever pain pains tired fatigue cough depressed depression constipation
        krank schlecht schlechter kopfschmerz* fieber schmerz* mude migrane
        malade maux mal_a_la_tete fievre douleur* fatigue* migraine
        enfermo enferma peor dolor* fiebre cansancio cansado jaqueca
        """);

    public static Terms NoEffect { get; } = Terms.Of(
        """
        no_effect lack_of_effect lack_of_efficacy lost_its_effect lost_effect without_effect without_any_effect ineffective inefficacy no_response non_responder nonresponder not_responding didnt_respond not_respond no_longer_responds
        doesnt_work does_not_work dont_work didnt_work did_not_work isnt_working not_working stopped_working no_longer_works no_longer_work not_effective not_helping doesnt_help does_not_help didnt_help did_not_help no_improvement
        wirkt_nicht wirkte_nicht wirken_nicht wirkungslos* wirkungsverlust ohne_wirkung keine_wirkung nicht_gewirkt wirkt_bei hilft_nicht
        sans_effet aucun_effet inefficace ne_marche_pas ne_fonctionne_pas na_pas_marche manque_defficacite
        no_funciona no_funciono no_hace_efecto no_hizo_efecto sin_efecto ineficaz falta_de_eficacia no_le_hace
        """);

    public static Terms Pregnancy { get; } = Terms.Of(
        "pregnan* breastfe* breast_fe* breast_feeding nursing_mother expecting_a_baby schwanger* gestillt stillt stillzeit enceinte grossesse allait* embaraz* lactancia amamant*");

    public static Terms Mistake { get; } = Terms.Of(
        """
        double_dose double_the_dose twice_the_dose two_doses wrong_dose wrong_strength wrong_drug wrong_medicine wrong_medication wrong_patient wrong_route wrong_product by_mistake by_accident accidentally mistakenly mixed_up
        missed_a_dose missed_doses missed_two_doses missed_his_dose missed_her_dose swallowed medication_error medication_errors dosing_error dispensing_error expired_product instead_of_weekly instead_of_daily
        doppelte_dosis doppelt_so_viel falsche_dosis versehentlich verwechselt aus_versehen verschluckt medikationsfehler falsches_medikament
        double_dose_de par_erreur mauvaise_dose accidentellement avale erreur_medicamenteuse
        doble_dosis por_error dosis_equivocada accidentalmente trago error_de_medicacion
        """);

    public static Terms TooMuch { get; } = Terms.Of("too_much too_many zu_viel zu_viele trop_de demasiad*");

    public static Terms Misuse { get; } = Terms.Of(
        "abused abusing abuses misused misusing misuses get_high getting_high snort* addicted off_label crushed_and without_prescription without_a_prescription missbrauch* suchtig abusif abuso addict*");

    public static Terms Defect { get; } = Terms.Of(
        """
        broken broke cracked chipped crumbl* discolour* discolor* mouldy moldy mould leak* empty contaminat* smelled smelt smells smelly wrong_colour wrong_color faulty defect* jammed counterfeit fake particles cloudy damaged tampered unsealed missing stuck
        zerbroch* zerbros* kaputt verfarb* leer undicht* verunreinig* defekt* gefalscht beschadigt verschimmel* schimmel*
        casse* abime* decolore* vide vides moisi* contrefait* defectueu* endommag*
        roto rota rotos rotas vacia vacias vacio vacios danad* descolorid* moho falsificad* defectuos*
        """);

    /// <summary>What medicine comes in, and nothing else does.</summary>
    public static Terms Dosage { get; } = Terms.Of(
        """
        tablet tablets capsule capsules pill pills vial vials ampoule ampoules syringe syringes inhaler inhalers autoinjector autoinjectors injector injectors prefilled blister blisters infusion infusions injection injections injected dose doses dosed mg milligrams
        tablette tabletten kapsel kapseln spritze spritzen injektion* dosis ampulle* durchstechflasche* fertigpen* infusion
        comprime comprimes gelule gelules seringue seringues ampoule* flacon flacons piqure
        comprimido comprimidos pastilla pastillas capsula capsulas jeringa jeringas inyeccion* vial* ampolla*
        """);

    /// <summary>What else medicine comes in.</summary>
    public static Terms Packing { get; } = Terms.Of(
        "pack packs package packages packet packets box boxes bottle bottles carton cartons pen pens patch patches cream drops syrup packung packungen schachtel flasche boite boites caja cajas frasco envase");

    public static Terms Intake { get; } = Terms.Of(
        """
        took take takes taking taken swallowed receiving received given gave started starting start prescribed used uses using prescribes prescribing injected treated administered dispensed
        nimmt nahm nehmen einnimmt eingenommen einnahme genommen erhalt erhielt bekommt bekam gespritzt verabreicht
        pris prise prend prenait prendre recu recoit administre
        tomo toma tomaba tomado tomar recibio recibe administro inyecto
        """);

    public static Terms Patients { get; } = Terms.Of(
        "patient patients volunteer volunteers consumer consumers patientin patientinnen patienten paciente pacientes patiente patientes");

    public static Terms Persons { get; } = Terms.Of(
        """
        baby babies infant infants newborn newborns woman women lady man men child children boy girl mother father mum mom dad grandmother grandfather husband wife son daughter sister brother somebody someone person people persons caller relative toddler teenager
        neugeborene* saugling* frau mann kind mutter vater tochter sohn junge madchen jemand person personen menschen leute
        nourrisson femme homme enfant mere pere fille fils garcon personne personnes quelquun
        bebe bebes mujer hombre nino nina madre padre hija hijo alguien persona personas senora senor
        """);

    /// <summary>Those who see patients and tell of them.</summary>
    public static Terms Reporters { get; } = Terms.Of(
        """
        gp gps doctor doctors doc dr nurse nurses hcp hcps pharmacist pharmacists pharmacy physician physicians prescriber midwife caregiver carer dentist investigator
        arzt arztin hausarzt apotheker* apotheke krankenschwester pfleger* hebamme
        medecin docteur infirmier* pharmacien* pharmacie
        medico medica doctora enfermer* farmaceutic* farmacia
        """);

    /// <summary>Something befell somebody, or is told to have.</summary>
    public static Terms Befell { get; } = Terms.Of(
        """
        had has have got gets getting developed develops developing suffered suffers suffering experienced experiences experiencing reported reports reporting complained complains feels felt died dies became saw seen noticed showed told said mentioned called rang case cases fainted collapsed vomited overdosed miscarried bled hospitalised hospitalized convulsed swallowed
        hatte hat habe bekam bekommen entwickelte erlitt erlitten klagt klagte gemeldet meldet berichtet berichtete fall falle leidet verstorben gestorben
        eu presente presentait fait developpe subi ressenti souffre  signale rapporte cas decede decedee hospitalise hospitalisee
        tuvo tiene presento presenta desarrollo sufrio sufre notifico informo comunico caso casos ha fallecio murio
        """);

    public static Terms After { get; } = Terms.Of("after since following on while under from with nach seit unter wahrend mit apres depuis sous avec tras desde despues con bajo");

    /// <summary>What is written, shown or staged: where one of these is spoken of, harm is first of all its topic.</summary>
    public static Terms Papers { get; } = Terms.Of(
        """
        leaflet leaflets section sections table tables slide slides deck decks copy wording reword reworded paragraph paragraphs page pages figure figures chart charts graph infographic infographics smpc label labelling claim claims abstract abstracts poster posters
        manuscript manuscripts brochure brochures website site microsite homepage faq faqs script scripts module modules headline headlines reference references footnote footnotes chapter draft drafts text texts visual visuals banner banners email emails newsletter
        leave_behind leave_behinds detail_aid aid webinar webinars publication publications paper papers article articles symposium session sessions workshop congress campaign campaigns awareness training trainings quiz animation video videos podcast programme program
        link links code app portal login button survey surveys tracker spreadsheet timeline budget quote invoice proof proofs artwork storyboard template templates mlr smpc isi boilerplate disclaimer kv concept messaging messages message key_message glossary module media_plan
        study trial trials endpoint endpoints data dataset percent placebo incidence rate rates frequency literature review safety_profile tolerability monograph dossier document documents backgrounder press_release pressrelease briefing brief agenda minutes
        packungsbeilage beipackzettel abschnitt tabelle folie folien broschure text texte kapitel abbildung kampagne studie daten vortrag seite fachinformation plakat
        notice rubrique tableau diapositive diapo brochure texte chapitre campagne etude donnees affiche page
        prospecto seccion tabla diapositiva folleto texto capitulo campana estudio datos cartel pagina ficha_tecnica
        """);

    /// <summary>What patients are only the readers or the name of.</summary>
    public static Terms Beside { get; } = Terms.Of(
        """
        journey journeys organisation organisations organization organizations association associations group groups support information info material materials story stories testimonial testimonials advocacy day education pathway profile profiles population populations
        insight insights research engagement recruitment facing friendly guide guides card cards diary pack packs kit panel forum community council register registry alert image images photo photos persona personas centricity safety numbers
        """);

    /// <summary>One patient, or a counted few, rather than patients at large.</summary>
    public static Terms One { get; } = Terms.Of("a an one two three four five six seven another her his their my our same this that eine ein einer einem einen zwei drei ihre seine une un deux trois sa son una uno dos tres su");
}
