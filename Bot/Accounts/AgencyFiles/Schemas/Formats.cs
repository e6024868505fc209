using System.Globalization;

namespace AccountBot.Accounts.AgencyFiles.Schemas;

/// <summary>The formats of text that the schema names: the check, and how such a value looks.</summary>
internal static class Formats
{
    private const string DayFormat = "yyyy-MM-dd";

    // The offset is part of the format: without one the moment would depend on the machine's own time zone.
    private static readonly string[] MomentFormats =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    public static (Func<string, bool> Fits, string Example) Of(string format) => format switch
    {
        "date" => (text => TryDay(text, out _), "a day of the calendar such as 2026-12-04"),
        "date-time" => (text => TryMoment(text, out _), "a moment such as 2026-12-04T17:30:00+00:00"),
        "uuid" => (text => PersonId.TryParse(text, out _), "an object id such as 3f1c6a52-0001-4f5e-9a10-000000000001"),
        _ => throw new NotSupportedException($"The schema's format '{format}' is not understood."),
    };

    public static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static bool TryMoment(string? text, out DateTimeOffset moment) => DateTimeOffset.TryParseExact(
        text, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
}
