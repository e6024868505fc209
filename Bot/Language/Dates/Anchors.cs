namespace AccountBot.Language.Dates;

/// <summary>All the forms in which days are named. The longest that fits is meant.</summary>
internal static class Anchors
{
    private static readonly Func<DateScan, int, Anchor?>[] Forms =
    [
        NumericDates.Read, NamedMonths.DayFirst, NamedMonths.MonthFirst, NamedMonths.WholeMonth, Ordinals.Read,
        Weekdays.Read, NearDays.Read, Distances.Read, Periods.Read, Edges.Read, Feasts.Read,
    ];

    public static Anchor? Read(DateScan scan, int at)
    {
        Anchor? longest = null;
        foreach (var form in Forms)
        {
            if (form(scan, at) is { } found && found.End > (longest?.End ?? 0))
            {
                longest = found;
            }
        }

        return longest is null ? null : longest with { End = DayEnds.PastSuffix(scan, longest.End) };
    }
}
