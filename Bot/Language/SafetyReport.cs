using System.Collections.Frozen;

namespace AccountBot.Language;

/// <summary>
/// Whether a text may report harm to a patient. Agencies must pass such reports to the client's drug safety team, and nobody may keep
/// them elsewhere: better one too many than one too few.
/// </summary>
public static class SafetyReport
{
    private static readonly FrozenSet<string> Harm = Words(
        "seizure seizures rash rashes overdose overdosed anaphylaxis anaphylactic hospitalised hospitalized hospitalisation hospitalization died dies fatal "
        + "miscarriage stroke vomiting vomited fainted collapsed swelling bleeding jaundice arrhythmia palpitations hallucinations dizziness diarrhoea diarrhea nausea migraine fits");

    private static readonly FrozenSet<string> Who = Words(
        "patient patients gp doctor nurse hcp pharmacist consumer woman man child baby mother taking took taken dose doses tablet tablets injection treatment caller");

    /// <summary>A harm and somebody who may have suffered it, or the term itself with one of them.</summary>
    public static bool IsLikelyIn(Utterance said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var words = said.Tokens.Select(token => token.Word).ToList();
        var names = words.Zip(words.Skip(1)).Any(pair => pair is ("adverse", "event" or "events" or "reaction" or "reactions") or ("side", "effect" or "effects"));
        return words.Exists(Who.Contains) && (names || words.Exists(Harm.Contains));
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
