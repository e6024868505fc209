namespace AccountBot.Language.Dates;

/// <summary>
/// "end of next week", "start of the month", "mid December", "EOW". The day meant is a working day, since nothing falls due
/// on others; as a limit the stretch runs to its very end.
/// </summary>
internal static class Edges
{
    public static Anchor? Read(DateScan scan, int at) => Short(scan, at) ?? Spelled(scan, scan.Past(at, "the"));

    private static Anchor? Spelled(DateScan scan, int at)
    {
        if (!scan.Is(at, "end", "start", "beginning", "middle", "mid", "early", "late", "close"))
        {
            return null;
        }

        var periodAt = scan.Past(at + 1, "of", "in");
        return Period(scan, periodAt) is { Point: null, IsBad: false } period ? Cut(scan, scan.Word(at), period) : null;
    }

    private static Anchor? Period(DateScan scan, int at) =>
        Periods.Read(scan, at) ?? NamedMonths.WholeMonth(scan, at) ?? Bare(scan, scan.Past(at, "the"));

    // "end of month", "end of the week": the one that holds today.
    private static Anchor? Bare(DateScan scan, int at) => Periods.Whole(scan, scan.Word(at), 0, at + 1);

    private static Anchor? Short(DateScan scan, int at) => scan.Word(at) switch
    {
        "eow" => End(scan, at + 1, "week"),
        "eom" => End(scan, at + 1, "month"),
        "eoq" => End(scan, at + 1, "quarter"),
        "eoy" => End(scan, at + 1, "year"),
        "week" or "month" or "quarter" or "year" when scan.Is(at + 1, "end") => End(scan, at + 2, scan.Word(at)),
        _ => null,
    };

    private static Anchor? End(DateScan scan, int end, string name) =>
        Periods.Whole(scan, name, 0, end) is { } whole ? Cut(scan, "end", whole) : null;

    private static Anchor Cut(DateScan scan, string edge, Anchor period)
    {
        var point = edge switch
        {
            "start" or "beginning" or "early" => scan.FirstWorkingDay(period.From, period.To),
            "middle" or "mid" => scan.FirstWorkingDay(Calendar.AddDays(period.From, (period.To.DayNumber - period.From.DayNumber) / 3), period.To),
            _ => scan.LastWorkingDay(period.From, period.To),
        };
        var to = edge is "end" or "late" or "close" ? period.To : point;
        return new Anchor(period.End, point, to < point ? point : to, point);
    }
}
