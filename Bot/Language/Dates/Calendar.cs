namespace AccountBot.Language.Dates;

/// <summary>Calendar sums that stop at the calendar's ends instead of throwing.</summary>
internal static class Calendar
{
    private const int MostDaysWalked = 4_000;

    public static DateOnly AddDays(DateOnly date, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly AddMonths(DateOnly date, int months)
    {
        var month = (date.Year * 12L) + date.Month - 1 + months;
        return month switch
        {
            < 12 => DateOnly.MinValue,
            >= 120_000 => DateOnly.MaxValue,
            _ => date.AddMonths(months),
        };
    }

    /// <summary>Counts working days on from a date. A calendar without any working day ends the count, not the program.</summary>
    public static DateOnly AddWorkingDays(DateOnly date, int days, Func<DateOnly, bool> isWorkingDay)
    {
        var step = Math.Sign(days);
        var left = Math.Abs((long)days);
        for (var walked = 0; left > 0 && walked < MostDaysWalked; walked++)
        {
            date = AddDays(date, step);
            left -= isWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    public static DateOnly Monday(DateOnly date) => AddDays(date, -(((int)date.DayOfWeek + 6) % 7));

    public static DateOnly FirstOfMonth(DateOnly date) => new(date.Year, date.Month, 1);

    public static DateOnly LastOfMonth(DateOnly date) => new(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));

    public static DateOnly FirstOfQuarter(DateOnly date) => new(date.Year, (((date.Month - 1) / 3) * 3) + 1, 1);

    /// <summary>A date where it exists.</summary>
    public static DateOnly? Try(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Easter Sunday, by the rule that the anonymous correspondent of Nature gave in 1876.</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
