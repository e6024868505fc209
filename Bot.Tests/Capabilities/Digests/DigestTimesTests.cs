using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Readers;
using AccountBot.Capabilities.Digests;

namespace AccountBot.Tests.Capabilities.Digests;

/// <summary>When a digest is due, in its reader's own working hours.</summary>
public sealed class DigestTimesTests
{
    private static readonly WorkingCalendar London = WorkingCalendar.Default with { Holidays = new HashSet<DateOnly> { new(2026, 4, 3), new(2026, 4, 6) } };
    private static readonly WorkingCalendar NewYork = London with { Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York") };
    private static readonly DigestTime Daily = new(Day: null, new TimeOnly(8, 30));
    private static readonly DigestTime Mondays = new(DayOfWeek.Monday, new TimeOnly(8, 30));

    [Theory]
    [InlineData("2026-03-02T07:00Z", "2026-03-02T08:30Z")]
    [InlineData("2026-03-02T08:30Z", "2026-03-03T08:30Z")]
    [InlineData("2026-03-06T09:00Z", "2026-03-09T08:30Z")]
    [InlineData("2026-03-27T09:00Z", "2026-03-30T07:30Z")]
    [InlineData("2026-04-02T08:00Z", "2026-04-07T07:30Z")]
    public void A_daily_one_comes_each_working_day_whatever_the_clocks_do(string now, string next) => Assert.Equal(At(next), After(now, [Daily], London));

    [Theory]
    [InlineData("2026-03-02T09:00Z", "2026-03-09T08:30Z")]
    [InlineData("2026-03-31T09:00Z", "2026-04-07T07:30Z")]
    public void A_weekly_one_that_falls_on_a_holiday_comes_on_the_next_working_day(string now, string next) => Assert.Equal(At(next), After(now, [Mondays], London));

    [Fact]
    public void Somebody_with_two_roles_has_the_one_that_comes_first() => Assert.Equal(At("2026-03-03T08:30Z"), After("2026-03-02T09:00Z", [Mondays, Daily], London));

    [Fact]
    public void It_comes_by_the_readers_own_clock() => Assert.Equal(At("2026-03-02T13:30Z"), After("2026-03-02T09:00Z", [Daily], NewYork));

    [Fact]
    public void Who_has_no_role_with_a_digest_has_none_unless_they_want_one()
    {
        Assert.Null(After("2026-03-02T09:00Z", [], London));
        Assert.Equal(At("2026-03-02T10:15Z"), After("2026-03-02T09:00Z", [], London, ReaderSettings.Usual with { DigestAt = new TimeOnly(10, 15) }));
    }

    [Theory]
    [InlineData("18:00", "09:15", "2026-03-03T09:15Z")]
    [InlineData("08:00", "12:00", "2026-03-03T12:00Z")]
    [InlineData("18:00", "08:30", "2026-03-03T08:30Z")]
    [InlineData("09:00", "10:00", "2026-03-03T08:30Z")]
    public void It_waits_for_the_end_of_quiet_hours(string from, string to, string next) =>
        Assert.Equal(At(next), After("2026-03-02T12:00Z", [Daily], London, ReaderSettings.Usual with { QuietFrom = TimeOnly.Parse(from, CultureInfo.InvariantCulture), QuietTo = TimeOnly.Parse(to, CultureInfo.InvariantCulture) }));

    [Fact]
    public void Who_wants_only_what_is_urgent_has_none_until_then() =>
        Assert.Equal(At("2026-03-16T08:30Z"), After("2026-03-02T09:00Z", [Daily], London, ReaderSettings.Usual with { OnlyUrgentUntil = new DateOnly(2026, 3, 14) }));

    [Theory]
    [InlineData("2026-03-02T08:30Z", "2026-03-02T08:35Z", "2026-03-02T08:35Z", "on time")]
    [InlineData("2026-02-27T08:30Z", "2026-03-02T07:00Z", "2026-03-02T08:30Z", "down over the weekend: Monday's own tells it")]
    [InlineData("2026-02-27T08:30Z", "2026-03-02T10:00Z", "2026-03-02T10:00Z", "up again in working hours")]
    [InlineData("2026-02-27T08:30Z", "2026-02-27T22:00Z", "2026-03-02T08:30Z", "up again at night")]
    public void One_that_was_slept_through_is_told_once_in_working_hours(string due, string now, string sent, string why) =>
        Assert.True(At(sent) == DigestTimes.Sending(At(due), At(now), After(now, [Daily], London), London), why);

    [Fact]
    public void A_weekly_one_that_was_slept_through_is_not_put_off_for_a_week() =>
        Assert.Equal(At("2026-03-03T09:00Z"), DigestTimes.Sending(At("2026-03-02T08:30Z"), At("2026-03-02T20:00Z"), At("2026-03-09T08:30Z"), London));

    private static DateTimeOffset? After(string now, IReadOnlyList<DigestTime> times, WorkingCalendar calendar, ReaderSettings? settings = null) =>
        DigestTimes.After(At(now), times, calendar, settings ?? ReaderSettings.Usual);

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
