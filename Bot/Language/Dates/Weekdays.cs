namespace AccountBot.Language.Dates;

/// <summary>"Friday", "next Tuesday", "Wed of next week", "a week on Friday", "Friday week".</summary>
internal static class Weekdays
{
    public static Anchor? Read(DateScan scan, int at) => OfWeek(scan, at) ?? WeeksOn(scan, at) ?? Simple(scan, at);

    private static Anchor? Simple(DateScan scan, int at)
    {
        var which = scan.Is(at, "this", "next", "last", "coming", "following") ? scan.Word(at) : string.Empty;
        var dayAt = which.Length > 0 ? at + 1 : at;
        if (Named(scan, dayAt, which) is not { } weekday)
        {
            return null;
        }

        if (which is "this" or "next" or "last" or "following")
        {
            var weeks = which switch { "this" => 0, "last" => -1, _ => 1 };
            return InWeek(scan.Today, weekday, weeks, dayAt + 1);
        }

        var days = After(scan, dayAt + 1) is { } after ? after : (Days: 0, End: dayAt + 1);
        var first = Calendar.AddDays(scan.Floor, ((int)weekday - (int)scan.Floor.DayOfWeek + 7) % 7);
        return Anchor.Day(days.End, Calendar.AddDays(first, days.Days)) with { IsBareWeekday = days.Days == 0 && which.Length == 0 };
    }

    // "Friday week", "Friday fortnight": so long after the coming one.
    private static (int Days, int End)? After(DateScan scan, int at) => scan.Word(at) switch
    {
        "week" when !scan.Said.EndsClause(at) => (7, at + 1),
        "fortnight" when !scan.Said.EndsClause(at) => (14, at + 1),
        _ => null,
    };

    // "a week on Friday", "week on Friday", "two weeks on Friday", "a week tomorrow" is said among the near days.
    private static Anchor? WeeksOn(DateScan scan, int at)
    {
        var count = WeekCount(scan, at);
        var dayAt = scan.Past(count.End, "on", "from", "next");
        return count.End > 0 && count.Count <= Counts.Most && DateWords.Weekday(scan.Word(dayAt)) is not null && Simple(scan, dayAt) is { } day
            ? Anchor.Day(day.End, Calendar.AddDays(day.From, 7 * count.Count))
            : null;
    }

    private static (int Count, int End) WeekCount(DateScan scan, int at) => scan.Word(at) switch
    {
        "week" => (1, at + 1),
        "fortnight" => (2, at + 1),
        _ when Counts.Read(scan, at) is { Unit: CountUnit.Week } read => (read.Count, read.End),
        _ => default,
    };

    // "Tuesday next week", "Tue of next week", "next week Tuesday", "Thursday this week".
    private static Anchor? OfWeek(DateScan scan, int at)
    {
        if (DateWords.Weekday(scan.Word(at)) is { } weekday)
        {
            var weekAt = scan.Past(scan.Past(at + 1, "of", "in"), "the");
            return WeekOffset(scan, weekAt) is { } weeks ? InWeek(scan.Today, weekday, weeks.Weeks, weeks.End) : null;
        }

        return WeekOffset(scan, at) is { } first && DateWords.Weekday(scan.Word(scan.Past(first.End, "on"))) is { } second
            ? InWeek(scan.Today, second, first.Weeks, scan.Past(first.End, "on") + 1)
            : null;
    }

    /// <summary>How many weeks from this one: "this week", "next week", "the week after next", "following week".</summary>
    public static (int Weeks, int End)? WeekOffset(DateScan scan, int at) => scan.Word(at) switch
    {
        "this" or "current" when scan.Is(at + 1, "week") => (0, at + 2),
        "last" or "previous" when scan.Is(at + 1, "week") => (-1, at + 2),
        "next" or "coming" or "following" when scan.Is(at + 1, "week") => (1, at + 2),
        "week" when scan.Follow(at + 1, "after", "next") => (2, at + 3),
        _ => null,
    };

    private static Anchor InWeek(DateOnly today, DayOfWeek weekday, int weeks, int end)
    {
        var monday = Calendar.AddDays(Calendar.Monday(today), 7 * weeks);
        return Anchor.Day(end, Calendar.AddDays(monday, ((int)weekday + 6) % 7)) with { HasItsWeek = true };
    }

    private static DayOfWeek? Named(DateScan scan, int at, string which)
    {
        var word = scan.Word(at);
        var taken = which.Length > 0 || !DateWords.NeedsPreposition(word)
            || scan.Is(at - 1, "on", "by", "before", "to", "until", "till", "from", "after", "since", "and", "eop", "cop", "eod", "due", "for")
            || scan.Said.Gap(at + 1).Contains('-') || scan.Said.Gap(at).Contains('-');
        return taken ? DateWords.Weekday(word) : null;
    }
}
