namespace AccountBot.Language.Dates;

/// <summary>
/// What becomes of two dates one after the other: "9 Dec, no 10 Dec" takes the first back, "9 Dec or 10 Dec" leaves it open.
/// </summary>
internal static class Corrections
{
    private const int MostBetween = 4;

    /// <summary>The mentions without those that were taken back.</summary>
    public static IReadOnlyList<DateMention> Applied(Utterance said, IReadOnlyList<DateMention> mentions)
    {
        var kept = new List<DateMention>();
        foreach (var mention in mentions)
        {
            var before = kept.Count > 0 ? kept[^1] : null;
            if (before is not null && TakesBack(said, before, mention))
            {
                kept[^1] = Instead(before, mention);
            }
            else
            {
                kept.Add(mention);
            }
        }

        return kept;
    }

    /// <summary>Whether days were offered to choose from, so that no one of them is meant.</summary>
    public static bool AreLeftOpen(Utterance said, IReadOnlyList<DateMention> mentions) =>
        mentions.OfType<DateMention.Day>().Any(day => said.WordAt(day.Span.Start - 1) is "or" && IsFigureOrDay(said, day.Span.Start - 2, mentions));

    // What was taken back is part of the date's words: it names nothing else.
    private static DateMention Instead(DateMention before, DateMention mention)
    {
        var span = new TokenSpan(before.Span.Start, mention.Span.End);
        return before is DateMention.Day { IsGoal: true } && mention is DateMention.Day day
            ? day with { IsGoal = true, Span = span }
            : mention with { Span = span };
    }

    // "the 9th or 10 Dec": the first of the two needs no month of its own.
    private static bool IsFigureOrDay(Utterance said, int at, IReadOnlyList<DateMention> mentions) =>
        at >= 0 && (char.IsAsciiDigit(said.Typed(at)[0]) || mentions.Any(mention => mention.Span.Contains(at)));

    private static bool TakesBack(Utterance said, DateMention first, DateMention second)
    {
        var between = second.Span.Start - first.Span.End;
        return IsOfAKind(first, second)
            && (said.WordAt(first.Span.Start - 1) is "not"
                || (between is > 0 and <= MostBetween && Enumerable.Range(first.Span.End, between).Any(at => IsCorrection(said, at))));
    }

    private static bool IsOfAKind(DateMention first, DateMention second) =>
        first is DateMention.Shift == second is DateMention.Shift && first is not DateMention.Clock && second is not DateMention.Clock;

    // "Friday is no good, Monday": where "no" has a noun of its own it corrects nothing, but the day is gone all the same.
    private static bool IsCorrection(Utterance said, int at) => said.WordAt(at) switch
    {
        "no" or "nope" or "sorry" or "actually" or "scratch" or "oops" or "correction" or "wait" => true,
        "mean" or "meant" => said.WordAt(at - 1) is "i",
        "make" => said.WordAt(at + 1) is "that" or "it",
        _ => false,
    };
}
