namespace AccountBot.Language.Dates;

/// <summary>Christmas, New Year, Easter, and the agency's own holidays.</summary>
internal static class Feasts
{
    public static Anchor? Read(DateScan scan, int at)
    {
        at = scan.Past(at, "the");
        return scan.Word(at) switch
        {
            "christmas" when scan.Is(at + 1, "eve") => Next(scan, at + 2, y => new(y, 12, 24), 1),
            "christmas" => Next(scan, scan.Past(at + 1, "day", "break", "holidays", "shutdown"), y => new(y, 12, 25), 2),
            "boxing" when scan.Is(at + 1, "day") => Next(scan, at + 2, y => new(y, 12, 26), 1),
            "new" when scan.Is(at + 1, "year", "years") && scan.Is(at + 2, "eve") => Next(scan, at + 3, y => new(y, 12, 31), 1),
            "new" when scan.Is(at + 1, "year", "years") => Next(scan, scan.Past(at + 2, "day"), y => new(y, 1, 1), 1),
            "good" when scan.Is(at + 1, "friday") => Next(scan, at + 2, y => Calendar.Easter(y).AddDays(-2), 1),
            "easter" when scan.Is(at + 1, "monday") => Next(scan, at + 2, y => Calendar.Easter(y).AddDays(1), 1),
            "easter" => Next(scan, scan.Past(at + 1, "break", "holidays", "weekend"), y => Calendar.Easter(y).AddDays(-2), 4),
            "holidays" or "hols" => Holiday(scan, at + 1),
            "bank" when scan.Is(at + 1, "holiday") => Holiday(scan, at + 2),
            _ => null,
        };
    }

    private static Anchor Next(DateScan scan, int end, Func<int, DateOnly> inYear, int days)
    {
        var year = Math.Clamp(scan.Today.Year, 1, 9_998);
        var first = inYear(year);
        first = Calendar.AddDays(first, days - 1) < scan.Today ? inYear(year + 1) : first;
        return days == 1 ? Anchor.Day(end, first) : Anchor.Stretch(end, first, Calendar.AddDays(first, days - 1));
    }

    // The next of the agency's holidays and those that follow it closely; an agency that names none keeps Christmas.
    private static Anchor Holiday(DateScan scan, int end)
    {
        var coming = scan.Context.Holidays.Where(h => h >= scan.Today).Order().ToList();
        if (coming.Count == 0)
        {
            return Next(scan, end, y => new(y, 12, 25), 2);
        }

        var last = coming[0];
        foreach (var day in coming.TakeWhile(h => h.DayNumber - coming[0].DayNumber <= 7))
        {
            last = day;
        }

        return Anchor.Stretch(end, coming[0], last);
    }
}
