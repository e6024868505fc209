using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>How facts of people are marked that the directory could not confirm.</summary>
internal static class DirectoryWords
{
    /// <summary><c>as of 09:12</c>, with the day where it is another.</summary>
    public static string AsOf(DateTimeOffset at, WorkingCalendar calendar, DateOnly today)
    {
        var local = TimeZoneInfo.ConvertTime(at, calendar.Zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        return string.Create(CultureInfo.InvariantCulture, $"as of {local:HH:mm}{(day == today ? "" : $" on {Says.Date(day)}")}");
    }

    public static string Unconfirmed(DateTimeOffset at, WorkingCalendar calendar, DateOnly today) =>
        $"The directory does not answer just now; people are {AsOf(at, calendar, today)}.";
}
