using System.Collections.Frozen;

namespace AccountBot.Language.Intents;

/// <summary>The words that nothing explains: where names are.</summary>
internal static class Leftovers
{
    private static readonly FrozenSet<string> Generic = (
        "date dates account accounts budget budgets deadline deadlines milestone milestones status line lines amount change changes approx roughly " +
        "quid extra additional work request requests client project projects deliverable deliverables update stuff round bit " +
        "left remaining approved committed spent open").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<Phrase> Read(Speech speech, Intent intent, IReadOnlyList<Found> evidence, TokenSpan? reason)
    {
        var explained = evidence.Where(f => f.Intent == intent && f.Weight > 0).SelectMany(f => f.Units).ToHashSet();
        var kept = Enumerable.Range(0, speech.Units.Count)
            .Where(at => IsLeft(speech, at) && !explained.Contains(at) && !IsReason(speech, at, reason))
            .Select(at => speech.Units[at].Span)
            .ToList();
        return Joined(kept).Where(span => !IsLanguage(speech.Said, span)).Select(speech.Said.Phrase).ToList();
    }

    private static bool IsLeft(Speech speech, int at) =>
        speech.Units[at] is { Kind: UnitKind.Word } unit
        && !IsNumber(unit.Word) && !Generic.Contains(unit.Word) && !StopWords.Contains(unit.Word) && !IsVerbAm(speech, at);

    // "asked" or "raised" by itself is a word of requests, not a name; in "Congress stand" the other word says so.
    private static bool IsLanguage(Utterance said, TokenSpan span) =>
        Enumerable.Range(span.Start, span.Length).All(at => Vocabulary.Contains(said.WordAt(at)) && !IsRole(said.WordAt(at)));

    // Where "am" is no verb it is a manager.
    private static bool IsRole(string word) => word is "am";

    private static bool IsNumber(string word) => !word.AsSpan().ContainsAnyExceptInRange('+', '9');

    // "I am" and "where am I" are no manager.
    private static bool IsVerbAm(Speech speech, int at) =>
        speech.Units[at].Is("am") && (Beside(speech, at - 1) || Beside(speech, at + 1));

    private static bool Beside(Speech speech, int at) => at >= 0 && at < speech.Units.Count && speech.Units[at].Is("i");

    // A reason before the sum may be the account instead ("the budget for Velorin by 4k"), so its words stay.
    private static bool IsReason(Speech speech, int at, TokenSpan? reason) =>
        reason is { } span && span.Contains(speech.Units[at].Span.Start) && !speech.Amounts.Any(a => a.Span.Start >= span.End);

    private static IEnumerable<TokenSpan> Joined(List<TokenSpan> spans)
    {
        for (var i = 0; i < spans.Count;)
        {
            var joined = spans[i++];
            while (i < spans.Count && spans[i].Start == joined.End)
            {
                joined = joined with { End = spans[i++].End };
            }

            yield return joined;
        }
    }
}
