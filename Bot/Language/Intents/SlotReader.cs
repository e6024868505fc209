using System.Collections.Frozen;

namespace AccountBot.Language.Intents;

/// <summary>Fills the slots once the intent is known.</summary>
internal static class SlotReader
{
    private static readonly FrozenSet<string> Late = Set("overdue late missed behind lapsed slipped");

    public static Slots Read(Speech speech, Intent intent, IReadOnlyList<Found> evidence)
    {
        var reason = Reasons.Read(speech, intent);
        var words = speech.Units.Where(u => u.Kind == UnitKind.Word).Select(u => u.Word).ToList();
        return new Slots
        {
            Dates = speech.Dates,
            Amounts = speech.Amounts,
            Reason = reason,
            Question = intent == Intent.AskForHelp ? Questions.Read(speech) : null,
            Mine = words.Exists(w => w is "my" or "mine" or "i" or "me" or "im" or "ive"),
            Overdue = words.Exists(Late.Contains),
            Next = words.Exists(w => w is "next" or "soonest" or "nearest" or "earliest"),
            Leftover = Leftovers.Read(speech, intent, evidence, reason?.Span),
        };
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
