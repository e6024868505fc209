using System.Globalization;
using System.Text.RegularExpressions;

namespace AccountBot.Tools.Import.Timelines;

/// <summary>A day as agencies write it in a sheet: the day before the month, unless the year comes first.</summary>
internal static partial class DayText
{
    private static readonly string[] Forms =
    [
        "yyyy-M-d", "yyyy/M/d", "d/M/yyyy", "d/M/yy", "d.M.yyyy", "d.M.yy", "d-M-yyyy", "d-M-yy",
        "d MMM yyyy", "d MMM yy", "d MMMM yyyy", "d MMMM yy", "d-MMM-yyyy", "d-MMM-yy", "MMM d yyyy", "MMMM d yyyy",
    ];

    // Serial numbers of days, as a sheet keeps them: the years 1982 to 2119.
    private const int FirstSerial = 30_000;
    private const int LastSerial = 80_000;

    /// <summary>Null where the text is no whole date: without a year nobody knows which is meant.</summary>
    public static DateOnly? Read(string text)
    {
        var plain = Spaces().Replace(Ordinal().Replace(Weekday().Replace(text.Trim(), ""), "").Replace(",", " ", StringComparison.Ordinal), " ").Trim();
        plain = Sept().Replace(plain, "Sep");
        return DateOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : MidnightIn(plain) ?? SerialIn(plain);
    }

    /// <summary>Exports write the hour too: "2026-03-12 00:00:00", "12/03/2026 17:00".</summary>
    private static DateOnly? MidnightIn(string text) => Clock().Match(text) is { Success: true } clock ? Read(text[..clock.Index]) : null;

    private static DateOnly? SerialIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial
            ? new DateOnly(1899, 12, 30).AddDays(serial)
            : null;

    [GeneratedRegex(@"^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)[a-z]*[\s,.]+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<=\b\d{1,2})(st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\bsept\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sept();

    [GeneratedRegex(@"(T|\s)\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(\s?[ap]m|Z)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
