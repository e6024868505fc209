using AccountBot.Accounts;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.Accounts;

public class WorkingCalendarTests
{
    private static readonly DateOnly Thursday = new(2026, 12, 24);
    private static readonly DateOnly Friday = new(2026, 12, 4);

    private static readonly WorkingCalendar Calendar = WorkingCalendar.Default with
    {
        Holidays = new HashSet<DateOnly> { new(2026, 12, 25), new(2026, 12, 26), new(2026, 12, 28) },
    };

    [Theory]
    [InlineData("2026-12-04", true)]
    [InlineData("2026-12-05", false)]
    [InlineData("2026-12-06", false)]
    [InlineData("2026-12-25", false)]
    public void A_working_day_is_neither_weekend_nor_holiday(string day, bool works) =>
        Assert.Equal(works, Calendar.IsWorkingDay(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2026-12-04", "2026-12-04", 0)]
    [InlineData("2026-12-04", "2026-12-07", 1)]
    [InlineData("2026-12-04", "2026-12-06", 0)]
    [InlineData("2026-12-05", "2026-12-07", 1)]
    [InlineData("2026-12-04", "2026-12-11", 5)]
    [InlineData("2026-12-24", "2026-12-28", 0)]
    [InlineData("2026-12-24", "2026-12-29", 1)]
    [InlineData("2026-12-21", "2027-01-04", 8)]
    public void A_move_covers_the_working_days_after_the_earlier_day_to_the_later_one(string from, string to, int days)
    {
        Assert.Equal(days, Calendar.WorkingDaysBetween(DateOnly.Parse(from), DateOnly.Parse(to)));
        Assert.Equal(days, Calendar.WorkingDaysBetween(DateOnly.Parse(to), DateOnly.Parse(from)));
    }

    [Property]
    public bool The_days_between_are_as_many_as_one_counts(short start, short length)
    {
        var from = Thursday.AddDays(start % 400);
        var to = from.AddDays(Math.Abs(length % 400));
        var counted = Enumerable.Range(1, to.DayNumber - from.DayNumber).Count(day => Calendar.IsWorkingDay(from.AddDays(day)));
        return Calendar.WorkingDaysBetween(from, to) == counted;
    }

    [Theory]
    [InlineData("2026-12-04", 1, "2026-12-07")]
    [InlineData("2026-12-05", 1, "2026-12-07")]
    [InlineData("2026-12-05", 0, "2026-12-05")]
    [InlineData("2026-12-24", 1, "2026-12-29")]
    [InlineData("2026-12-07", -1, "2026-12-04")]
    [InlineData("2026-12-29", -2, "2026-12-23")]
    public void Working_days_are_added_over_weekends_and_holidays(string day, int count, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Calendar.AddWorkingDays(DateOnly.Parse(day), count));

    [Property]
    public bool Working_days_added_are_the_days_between(short start, sbyte count)
    {
        var from = Calendar.AddWorkingDays(Thursday.AddDays(start % 400), 1);
        return Calendar.WorkingDaysBetween(from, Calendar.AddWorkingDays(from, count)) == Math.Abs((int)count);
    }

    [Fact]
    public void Days_beyond_the_calendar_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(Friday, int.MaxValue));

    [Theory]
    [InlineData("2026-07-01T22:59:00Z", "2026-07-01")]
    [InlineData("2026-07-01T23:00:00Z", "2026-07-02")]
    [InlineData("2026-12-01T23:59:00Z", "2026-12-01")]
    public void Today_is_the_agencys_day_in_summer_time_too(string now, string today)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(now));

        Assert.Equal(DateOnly.Parse(today), WorkingCalendar.Default.Today(clock));
    }
}
