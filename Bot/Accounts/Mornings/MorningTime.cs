namespace AccountBot.Accounts.Mornings;

/// <summary>When an account's morning is: at five, before anybody comes in, in the agency's time zone. Pure.</summary>
internal static class MorningTime
{
    private static readonly TimeSpan Five = TimeSpan.FromHours(5);

    /// <summary>The first morning after a moment.</summary>
    public static DateTimeOffset After(WorkingCalendar calendar, DateTimeOffset moment)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, calendar.Zone).DateTime);
        var morning = calendar.At(day, TimeOnly.FromTimeSpan(Five));
        return morning > moment ? morning : calendar.At(day.AddDays(1), TimeOnly.FromTimeSpan(Five));
    }
}
