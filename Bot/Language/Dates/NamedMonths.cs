using System.Globalization;

namespace AccountBot.Language.Dates;

/// <summary>Dates with the month's name: "Fri 11 Dec 2026", "the 11th of December", "Dec 11th", "in December".</summary>
internal static class NamedMonths
{
    public static Anchor? DayFirst(DateScan scan, int at)
    {
        var weekday = DateWords.Weekday(scan.Word(at));
        var dayAt = scan.Past(weekday is null ? at : scan.Past(at + 1, "on"), "the");
        if (DayNumber(scan.Word(dayAt)) is not { } day)
        {
            return null;
        }

        var monthAt = scan.Past(dayAt + 1, "of");
        return DateWords.Month(scan.Word(monthAt)) is { } month && !scan.Said.EndsSentence(monthAt)
            ? Dated(scan, monthAt + 1, month, day, weekday)
            : null;
    }

    public static Anchor? MonthFirst(DateScan scan, int at)
    {
        if (DateWords.Month(scan.Word(at)) is not { } month)
        {
            return null;
        }

        var dayAt = scan.Past(at + 1, "the");
        return DayNumber(scan.Word(dayAt)) is { } day && !scan.Said.EndsClause(dayAt) && DateWords.Month(scan.Word(dayAt + 1)) is null
            ? Dated(scan, dayAt + 1, month, day, null)
            : null;
    }

    /// <summary>A month by itself needs a word before it that takes a time: April and June are people, too.</summary>
    public static Anchor? WholeMonth(DateScan scan, int at)
    {
        var before = scan.Word(at - 1);
        var which = before is "this" or "next" or "last";
        var led = before is "to" or "from" or "for" && !DateWords.IsFirstName(scan.Word(at));
        if (DateWords.Month(scan.Word(at)) is not { } month
            || !(which || led || IsTimeWord(before)))
        {
            return null;
        }

        var year = Year(scan, at + 1);
        var first = new DateOnly(year?.Value ?? YearOf(scan, month, before), month, 1);
        return Anchor.Stretch(year?.End ?? at + 1, first, Calendar.LastOfMonth(first));
    }

    public static (int Value, int End)? Year(DateScan scan, int at)
    {
        var word = scan.Word(at);
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && (year is >= 1900 and < 2200 || (year >= 1000 && IsLast(scan, at)))
            ? (year, at + 1)
            : null;
    }

    // "31 Dec 9999" is a year that somebody typed, "by 11 Dec 4000 more" a sum: far from our days only what nothing follows is a year.
    private static bool IsLast(DateScan scan, int at) =>
        !scan.Said.EndsClause(at) && (at + 1 == scan.Said.Tokens.Count || scan.Said.EndsClause(at + 1));

    /// <summary>A day's number, with or without its ending: 1, 01, 1st.</summary>
    public static int? DayNumber(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var number = digits < 0 ? word : word[..digits];
        return number.Length is 1 or 2 && (digits < 0 || word.AsSpan(digits) is "st" or "nd" or "rd" or "th")
            ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsTimeWord(string word) =>
        word is "in" or "by" or "before" or "until" or "till" or "since" or "during" or "after" or "of" or "mid" or "early" or "late" or "end";

    private static Anchor Dated(DateScan scan, int end, int month, int day, DayOfWeek? weekday)
    {
        var year = Year(scan, end);
        var date = year is { } given ? Calendar.Try(given.Value, month, day) : Yearless.Next(scan.Floor, month, day);
        // "Friday 12 December" in a year where the 12th is a Saturday: one of the two is wrong, and only the writer knows which.
        var agrees = weekday is null || date?.DayOfWeek == weekday;
        return Anchor.DayOrBad(year?.End ?? end, agrees ? date : null);
    }

    private static int YearOf(DateScan scan, int month, string before) => before switch
    {
        "last" or "since" => month < scan.Today.Month ? scan.Today.Year : Math.Max(1, scan.Today.Year - 1),
        "next" => month > scan.Today.Month ? scan.Today.Year : Math.Min(9999, scan.Today.Year + 1),
        _ => month >= scan.Floor.Month ? scan.Floor.Year : Math.Min(9999, scan.Floor.Year + 1),
    };
}
