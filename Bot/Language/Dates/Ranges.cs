namespace AccountBot.Language.Dates;

/// <summary>"between A and B", "from A to B", "A - B", "3-10 Aug". The later end is looked for after the earlier one.</summary>
internal static class Ranges
{
    public static DateMention? Read(DateScan scan, int at)
    {
        var between = scan.Is(at, "between");
        var led = between || scan.Is(at, "from");
        return Figures(scan, at, led ? at + 1 : at) ?? SharedMonth(scan, at, led ? at + 1 : at, led, between) ?? Spelled(scan, at, led ? at + 1 : at, led, between);
    }

    private static DateMention? Spelled(DateScan scan, int start, int at, bool led, bool between)
    {
        if (Anchors.Read(scan, at) is not { IsBad: false } first || Connector(scan, first.End, led, between) is not { } secondAt)
        {
            return null;
        }

        var second = Anchors.Read(scan with { Floor = Later(first.From, scan.Floor) }, secondAt);
        return second is { IsBad: false } last ? Made(start, SameWeek(first, last), last) : second?.AsMention(scan, start);
    }

    // Without "from" or "between" only a dash or "until" joins two dates: "Friday to Monday" may be a change.
    private static int? Connector(DateScan scan, int at, bool led, bool between) => scan.Word(at) switch
    {
        "and" when between => at + 1,
        "to" or "until" or "till" or "through" or "thru" when led => at + 1,
        "until" or "till" or "through" or "thru" => at + 1,
        _ when at < scan.Said.Tokens.Count && scan.Said.Gap(at).Trim() is "-" => at,
        _ => null,
    };

    // "3-10 Aug", "3-10/8": the numbers are one token and share the month.
    private static DateMention? Figures(DateScan scan, int start, int at)
    {
        var parts = scan.Word(at).Split('-');
        if (parts is not [var low, var high] || NamedMonths.DayNumber(low) is not { } from || NamedMonths.DayNumber(high) is not { } to
            || DateWords.Month(scan.Word(at + 1)) is not { } month)
        {
            return null;
        }

        var year = NamedMonths.Year(scan, at + 2);
        var end = year?.End ?? at + 2;
        var last = year is { } given ? Calendar.Try(given.Value, month, to) : Yearless.Next(scan.Floor, month, to);
        var first = last is { } day ? Calendar.Try(day.Year, month, from) : null;
        return first is { } real ? Made(start, Anchor.Day(end, real), Anchor.Day(end, last!.Value)) : Anchor.Bad(end).AsMention(scan, start);
    }

    // "between 3 and 10 Dec", "8th-10th Jan": the month is said once and holds for both.
    private static DateMention.Window? SharedMonth(DateScan scan, int start, int at, bool led, bool between)
    {
        var dayAt = scan.Past(at, "the");
        if (NamedMonths.DayNumber(scan.Word(dayAt)) is not { } day || Connector(scan, dayAt + 1, led, between) is not { } secondAt
            || NamedMonths.DayFirst(scan, secondAt) is not { Point: { } last } second)
        {
            return null;
        }

        return Calendar.Try(last.Year, last.Month, day) is { } first ? Made(start, Anchor.Day(second.End, first), second) : null;
    }

    // "Mon-Wed next week": the week is said once and holds for both.
    private static Anchor SameWeek(Anchor first, Anchor last) =>
        first.IsBareWeekday && last.HasItsWeek
            ? Anchor.Day(first.End, Calendar.AddDays(Calendar.Monday(last.From), ((int)first.From.DayOfWeek + 6) % 7))
            : first;

    private static DateMention.Window Made(int start, Anchor first, Anchor last)
    {
        var (from, to) = first.From <= last.To ? (first.From, last.To) : (last.From, first.To);
        return new DateMention.Window(new TokenSpan(start, last.End), new DateWindow(from, Later(from, to)), last.Point);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
