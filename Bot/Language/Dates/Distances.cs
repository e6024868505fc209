namespace AccountBot.Language.Dates;

/// <summary>"in 3 days", "2 weeks from now", "in a fortnight's time", "3 days ago".</summary>
internal static class Distances
{
    public static Anchor? Read(DateScan scan, int at)
    {
        var leads = scan.Is(at, "in");
        if (Counts.Read(scan, leads ? at + 1 : at) is not { } count)
        {
            return null;
        }

        if (scan.Is(count.End, "ago"))
        {
            return Measured(scan, count.End + 1, -count.Count, count.Unit);
        }

        var tail = Tail(scan, count.End);
        return leads || tail > count.End ? Measured(scan, tail, count.Count, count.Unit) : null;
    }

    private static int Tail(DateScan scan, int at) => scan.Word(at) switch
    {
        "time" => at + 1,
        "from" when scan.Is(at + 1, "now", "today") => at + 2,
        _ => at,
    };

    private static Anchor Measured(DateScan scan, int end, int count, CountUnit unit) =>
        Math.Abs(count) > Counts.Most ? Anchor.Bad(end) : Anchor.Day(end, Add(scan, count, unit));

    public static DateOnly Add(DateScan scan, int count, CountUnit unit) => unit switch
    {
        CountUnit.Day => Calendar.AddDays(scan.Today, count),
        CountUnit.Week => Calendar.AddDays(scan.Today, 7 * count),
        CountUnit.Month => Calendar.AddMonths(scan.Today, count),
        CountUnit.Year => Calendar.AddMonths(scan.Today, 12 * count),
        _ => Calendar.AddWorkingDays(scan.Today, count, scan.Context.IsWorkingDay),
    };
}
