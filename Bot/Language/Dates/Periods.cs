namespace AccountBot.Language.Dates;

/// <summary>Stretches of days: "this week", "next fortnight", "the next 10 days", "rest of the month", "Q4", "w/c 7 Dec".</summary>
internal static class Periods
{
    private static readonly Func<DateScan, int, Anchor?>[] Forms = [Weeks, Named, Counted, Rest, Quarter, Commencing];

    public static Anchor? Read(DateScan scan, int at)
    {
        at = scan.Past(at, "the");
        foreach (var form in Forms)
        {
            if (form(scan, at) is { } found)
            {
                return scan.Is(at - 1, "left", "remaining") ? FromToday(scan.Today, found) : found;
            }
        }

        return null;
    }

    private static Anchor? Weeks(DateScan scan, int at) =>
        Weekdays.WeekOffset(scan, at) is { } week ? WeekFrom(week.End, Calendar.AddDays(Calendar.Monday(scan.Today), 7 * week.Weeks)) : null;

    private static Anchor? Named(DateScan scan, int at)
    {
        var steps = scan.Word(at) switch { "this" or "current" => 0, "next" or "coming" => 1, "last" or "previous" => -1, _ => (int?)null };
        return steps is { } by ? Whole(scan, scan.Word(at + 1), by, at + 2) : scan.Is(at, "weekend") ? Whole(scan, "weekend", 0, at + 1) : null;
    }

    /// <summary>The stretch of that name, so many steps from the one that holds today.</summary>
    public static Anchor? Whole(DateScan scan, string name, int steps, int end)
    {
        var today = scan.Today;
        var monday = Calendar.AddDays(Calendar.Monday(today), 7 * steps);
        var month = Calendar.AddMonths(Calendar.FirstOfMonth(today), steps);
        var quarter = Calendar.AddMonths(Calendar.FirstOfQuarter(today), 3 * steps);
        return name switch
        {
            "week" => WeekFrom(end, monday),
            "weekend" => Anchor.Stretch(end, Calendar.AddDays(monday, 5), Calendar.AddDays(monday, 6)),
            // A fortnight is counted from today, not from a Monday.
            "fortnight" => Fortnight(end, Calendar.AddDays(today, steps < 0 ? -14 : 0)),
            "month" => Anchor.Stretch(end, month, Calendar.LastOfMonth(month)),
            "quarter" => Anchor.Stretch(end, quarter, Calendar.LastOfMonth(Calendar.AddMonths(quarter, 2))),
            "year" => YearOf(end, Math.Clamp(today.Year + steps, 1, 9999)),
            _ => null,
        };
    }

    // "next 10 days", "last 2 weeks", "coming few days": today and the days after it, or the days before it.
    private static Anchor? Counted(DateScan scan, int at)
    {
        if (!scan.Is(at, "next", "coming", "following", "last", "past", "within") || Counts.Read(scan, scan.Past(at + 1, "the", "next")) is not { } count)
        {
            return null;
        }

        return count switch
        {
            { Count: < 1 or > Counts.Most } => Anchor.Bad(count.End),
            _ when scan.Is(at, "last", "past") => Anchor.Stretch(count.End, Distances.Add(scan, -count.Count, count.Unit), scan.Today),
            _ when scan.Is(at, "within") => Anchor.Stretch(count.End, scan.Today, Distances.Add(scan, count.Count, count.Unit)),
            _ => Anchor.Stretch(count.End, scan.Today, Later(scan.Today, Calendar.AddDays(Distances.Add(scan, count.Count, count.Unit), -1))),
        };
    }

    private static Anchor? Rest(DateScan scan, int at)
    {
        if (!scan.Is(at, "rest", "remainder") || !scan.Is(at + 1, "of"))
        {
            return null;
        }

        var nameAt = scan.Past(at + 2, "the", "this");
        return Whole(scan, scan.Word(nameAt), 0, nameAt + 1) is { } whole
            ? Anchor.Stretch(whole.End, Later(scan.Today, whole.From), Later(scan.Today, whole.To))
            : null;
    }

    // Quarters of the calendar year; an agency's own financial year is not known here.
    private static Anchor? Quarter(DateScan scan, int at)
    {
        if (scan.Word(at) is not ['q', >= '1' and <= '4' and var digit])
        {
            return null;
        }

        var given = NamedMonths.Year(scan, at + 1);
        var first = new DateOnly(given?.Value ?? scan.Today.Year, ((digit - '1') * 3) + 1, 1);
        var last = Calendar.LastOfMonth(first.AddMonths(2));
        var years = given is null && last < scan.Today ? 12 : 0;
        return Anchor.Stretch(given?.End ?? at + 1, Calendar.AddMonths(first, years), Calendar.AddMonths(last, years));
    }

    private static Anchor? Commencing(DateScan scan, int at)
    {
        int? dayAt = scan.Word(at) switch
        {
            "w" when scan.Is(at + 1, "c") && scan.Said.Gap(at + 1).SequenceEqual("/") => at + 2,
            "week" when scan.Is(at + 1, "commencing", "beginning", "starting", "of") => at + 2,
            _ => null,
        };
        return dayAt is { } found && Anchors.Read(scan, found) is { Point: { } day } named ? WeekFrom(named.End, Calendar.Monday(day)) : null;
    }

    // "what's left this month" looks ahead, though the month began before.
    private static Anchor FromToday(DateOnly today, Anchor stretch) =>
        stretch is { Point: null, IsBad: false } && stretch.From <= today && today <= stretch.To ? stretch with { From = today } : stretch;

    private static Anchor WeekFrom(int end, DateOnly monday) => Anchor.Stretch(end, monday, Calendar.AddDays(monday, 6));

    private static Anchor Fortnight(int end, DateOnly from) => Anchor.Stretch(end, from, Calendar.AddDays(from, 13));

    private static Anchor YearOf(int end, int year) => Anchor.Stretch(end, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
