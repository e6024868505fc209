using System.Globalization;

namespace AccountBot.Accounts.AgencyFiles;

/// <summary>Times of the day as the agency file writes them.</summary>
internal static class Clock
{
    private static readonly string[] DayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    /// <summary><c>Mon</c>; only for what the schema let pass.</summary>
    public static DayOfWeek Day(string name) => (DayOfWeek)Array.IndexOf(DayNames, name);

    /// <summary><c>09:00-17:30</c>, the first earlier than the second.</summary>
    public static bool TryHours(string text, out TimeOnly from, out TimeOnly to)
    {
        var ends = text.Split('-');
        to = default;
        return TryTime(ends[0], out from) && TryTime(ends[^1], out to) && from < to;
    }

    /// <summary><c>daily 08:30</c> or <c>weekly Mon 08:30</c>.</summary>
    public static bool TryDigest(string text, out DigestTime digest)
    {
        var words = text.Split(' ');
        var fits = TryTime(words[^1], out var at);
        digest = new DigestTime(words.Length == 3 ? Day(words[1]) : null, at);
        return fits;
    }

    private static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
