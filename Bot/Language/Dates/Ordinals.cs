using System.Collections.Frozen;

namespace AccountBot.Language.Dates;

/// <summary>"the 18th", "18th of next month". An ordinal before a noun ("the 2nd draft") counts drafts, not days.</summary>
internal static class Ordinals
{
    private static readonly FrozenSet<string> MayFollow = new[]
    {
        string.Empty, "of", "to", "for", "because", "and", "or", "please", "instead", "at", "by", "this", "next", "but", "as", "since",
        "if", "with", "is", "on", "in", "from", "not", "thanks", "then", "when", "due", "rather", "still", "we", "i", "now",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static Anchor? Read(DateScan scan, int at)
    {
        var dayAt = scan.Past(at, "the");
        var word = scan.Word(dayAt);
        if (NamedMonths.DayNumber(word) is not { } day || !(char.IsLetter(word[^1]) || IsBare(scan, at, dayAt)) || !Stands(scan, dayAt + 1))
        {
            return null;
        }

        var floor = scan.Floor;
        var end = dayAt + 1;
        if (scan.Is(end, "of") && scan.Is(end + 1, "this", "next") && scan.Is(end + 2, "month"))
        {
            floor = Calendar.AddMonths(Calendar.FirstOfMonth(floor), scan.Is(end + 1, "next") ? 1 : 0);
            return Anchor.DayOrBad(end + 3, Calendar.Try(floor.Year, floor.Month, day));
        }

        return Anchor.DayOrBad(end, Yearless.NextOfMonth(floor, day));
    }

    // "to the 18": without its ending a number needs both words before it.
    private static bool IsBare(DateScan scan, int at, int dayAt) =>
        dayAt > at && scan.Is(at - 1, "to", "on", "by", "before", "until", "till", "from");

    private static bool Stands(DateScan scan, int next) =>
        MayFollow.Contains(scan.Word(next)) || scan.Said.EndsClause(next) || scan.Said.Gap(next).Contains('-');
}
