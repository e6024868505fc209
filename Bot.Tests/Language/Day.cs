using AccountBot.Language;

namespace AccountBot.Tests.Language;

/// <summary>The day on which the tests speak: Tuesday 24 November 2026, in an agency that works Monday to Friday.</summary>
internal static class Day
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static readonly IReadOnlyList<DateOnly> Holidays = [new(2026, 12, 25), new(2026, 12, 28), new(2027, 1, 1)];

    public static DateContext Context { get; } = On(Today);

    public static DateContext On(DateOnly today) => new(today, IsWorkingDay, Holidays);

    private static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains(day);
}
