using System.Collections.Frozen;
using AccountBot.Language.Text;

namespace AccountBot.Language.Dates;

/// <summary>The names of weekdays and months, short, long and mistyped.</summary>
internal static class DateWords
{
    private const string ShortDays = """
        sunday: sunday sun
        monday: monday mon
        tuesday: tuesday tue tues
        wednesday: wednesday wed weds
        thursday: thursday thu thur thurs
        friday: friday fri
        saturday: saturday sat
        """;

    private const string ShortMonths = """
        january: january jan
        february: february feb
        march: march mar
        april: april apr
        may: may
        june: june jun
        july: july jul
        august: august aug
        september: september sep sept
        october: october oct
        november: november nov
        december: december dec
        """;

    private static readonly string[] LongDays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] LongMonths =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    private static readonly FrozenDictionary<string, string> Days = WordTable.Read(ShortDays);
    private static readonly FrozenDictionary<string, string> Months = WordTable.Read(ShortMonths);

    public static DayOfWeek? Weekday(string word) => Place(LongDays, Days, word) is { } place ? (DayOfWeek)place : null;

    public static int? Month(string word) => Place(LongMonths, Months, word) + 1;

    /// <summary>Weekdays that are everyday words or names as well, so that they need a preposition.</summary>
    public static bool NeedsPreposition(string word) => word is "sun" or "sat" or "wed" or "mon" or "thu";

    /// <summary>Months that are people or verbs as well.</summary>
    public static bool IsFirstName(string word) => word is "april" or "may" or "june" or "march" or "august" or "jan";

    private static int? Place(string[] names, FrozenDictionary<string, string> known, string word) =>
        (known.GetValueOrDefault(word) ?? Meant(names, word)) is { } name ? Array.IndexOf(names, name) : null;

    private static string? Meant(string[] names, string word)
    {
        // Only the shape of a date word is worth a comparison: this runs for every word of every message.
        if (word.Length is < 5 or > 10 || word[^1] is not ('y' or 'r' or 'e' or 'h' or 't' or 'l' or 'a'))
        {
            return null;
        }

        return Array.Find(names, name => name.Length >= 6 && Slips.IsDropOrSwapOf(word, name));
    }
}
