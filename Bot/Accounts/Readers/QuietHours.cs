namespace AccountBot.Accounts.Readers;

/// <summary>Hours in which somebody does not want to be disturbed. Pure.</summary>
internal static class QuietHours
{
    /// <summary>The moment itself, or the end of the quiet hours that it falls in.</summary>
    public static DateTimeOffset Past(DateTimeOffset moment, WorkingCalendar calendar, ReaderSettings settings)
    {
        if (settings is not { QuietFrom: { } from, QuietTo: { } to } || from == to)
        {
            return moment;
        }

        var local = TimeZoneInfo.ConvertTime(moment, calendar.Zone).DateTime;
        var (day, clock) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        return clock.IsBetween(from, to) ? calendar.At(clock < to ? day : day.AddDays(1), to) : moment;
    }
}
