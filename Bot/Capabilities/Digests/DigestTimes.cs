using AccountBot.Accounts;
using AccountBot.Accounts.Readers;

namespace AccountBot.Capabilities.Digests;

/// <summary>When somebody's digest is due. Pure; the calendar is the agency's in the reader's own time zone.</summary>
internal static class DigestTimes
{
    private const int DaysAhead = 21;

    private static readonly TimeSpan OnTime = TimeSpan.FromHours(1);
    private static readonly TimeSpan NotWorthTwo = TimeSpan.FromHours(4);

    /// <summary>The first digest after a moment; null where the policy gives this person none, and they want none.</summary>
    /// <param name="policy">The times of the reader's roles.</param>
    public static DateTimeOffset? After(DateTimeOffset moment, IReadOnlyCollection<DigestTime> policy, WorkingCalendar calendar, ReaderSettings settings)
    {
        IReadOnlyCollection<DigestTime> times = (policy.Count, settings.DigestAt) is (0, { } own) ? [new DigestTime(Day: null, own)] : policy;
        var first = new[] { DayOf(moment, calendar), settings.OnlyUrgentUntil, settings.LastDigest?.AddDays(1) }.OfType<DateOnly>().Max();
        var digests = from ahead in Enumerable.Range(-1, DaysAhead)
                      let day = first.AddDays(ahead)
                      from time in times
                      where Falls(time.Day, day, calendar)
                      select QuietHours.Past(calendar.At(day, settings.DigestAt ?? time.At), calendar, settings);
        return digests.Where(at => at > moment && DayOf(at, calendar) >= first).Select(at => (DateTimeOffset?)at).Min();
    }

    /// <summary>
    /// When a digest is sent that was due then: now, where it is on time. One that the bot slept through waits for working hours, and
    /// where the next is due soon after, that one tells all.
    /// </summary>
    public static DateTimeOffset Sending(DateTimeOffset due, DateTimeOffset now, DateTimeOffset? next, WorkingCalendar calendar)
    {
        if (now - due <= OnTime)
        {
            return now;
        }

        var working = calendar.WorkingAt(now);
        return next is { } soon && soon - working < NotWorthTwo ? soon : working;
    }

    /// <summary>Every working day, or once a week: on its day, or on the first working day after.</summary>
    private static bool Falls(DayOfWeek? wanted, DateOnly day, WorkingCalendar calendar)
    {
        if (!calendar.IsWorkingDay(day) || wanted is not { } weekday)
        {
            return calendar.IsWorkingDay(day);
        }

        var since = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
        return !Enumerable.Range(1, since).Any(back => calendar.IsWorkingDay(day.AddDays(-back)));
    }

    private static DateOnly DayOf(DateTimeOffset moment, WorkingCalendar calendar) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, calendar.Zone).DateTime);
}
