namespace AccountBot.Language.Dates;

/// <summary>"today", "tomorrow", "the day after tomorrow", "EOP", "close of play today", "a week tomorrow", "today week".</summary>
internal static class NearDays
{
    public static Anchor? Read(DateScan scan, int at) => InAWeek(scan, at) ?? EndOfDay(scan, at) ?? Plain(scan, at);

    private static Anchor? Plain(DateScan scan, int at) => scan.Word(at) switch
    {
        "today" or "tonight" => Later(scan, at + 1, 0),
        "tomorrow" => Later(scan, at + 1, 1),
        "yesterday" => Anchor.Day(at + 1, Calendar.AddDays(scan.Today, -1)),
        "this" when scan.Is(at + 1, "morning", "afternoon", "evening") => Anchor.Day(at + 2, scan.Today),
        "the" when scan.Follow(at + 1, "day", "after", "tomorrow") => Anchor.Day(at + 4, Calendar.AddDays(scan.Today, 2)),
        "day" when scan.Follow(at + 1, "after", "tomorrow") => Anchor.Day(at + 3, Calendar.AddDays(scan.Today, 2)),
        _ => null,
    };

    private static Anchor Later(DateScan scan, int end, int days) =>
        scan.Is(end, "week") && !scan.Said.EndsClause(end)
            ? Anchor.Day(end + 1, Calendar.AddDays(scan.Today, days + 7))
            : Anchor.Day(scan.Past(end, "morning", "afternoon", "evening", "night"), Calendar.AddDays(scan.Today, days));

    private static Anchor? InAWeek(DateScan scan, int at)
    {
        if (Counts.Read(scan, at) is not { Unit: CountUnit.Week, Count: <= Counts.Most } weeks)
        {
            return null;
        }

        var dayAt = scan.Past(weeks.End, "from");
        return scan.Is(dayAt, "today", "tomorrow") && Plain(scan, dayAt) is { } day
            ? Anchor.Day(day.End, Calendar.AddDays(day.From, 7 * weeks.Count))
            : null;
    }

    private static Anchor? EndOfDay(DateScan scan, int at)
    {
        if (DayEnds.Past(scan, at) is not { } end)
        {
            return null;
        }

        var dayAt = scan.Past(end, "on", "of");
        return !scan.Said.EndsClause(dayAt) && Anchors.Read(scan, dayAt) is { Point: not null } named ? named : Anchor.Day(end, scan.Today);
    }
}
