using System.Collections.Frozen;
using AccountBot.Language.Text;

namespace AccountBot.Language.Dates;

/// <summary>The names of weekdays and months, short, long and mistyped.</summary>
internal static class DateWords
{
    private static readonly string[] LongDays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] LongMonths =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    private static readonly FrozenDictionary<string, DayOfWeek> Days = Named(LongDays, i => (DayOfWeek)i, new(StringComparer.Ordinal)
    {
        ["sun"] = DayOfWeek.Sunday, ["mon"] = DayOfWeek.Monday, ["tue"] = DayOfWeek.Tuesday, ["tues"] = DayOfWeek.Tuesday,
        ["wed"] = DayOfWeek.Wednesday, ["weds"] = DayOfWeek.Wednesday, ["thu"] = DayOfWeek.Thursday, ["thur"] = DayOfWeek.Thursday,
        ["thurs"] = DayOfWeek.Thursday, ["fri"] = DayOfWeek.Friday, ["sat"] = DayOfWeek.Saturday,
    });

    private static readonly FrozenDictionary<string, int> Months = Named(LongMonths, i => i + 1, new(StringComparer.Ordinal)
    {
        ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["jun"] = 6, ["jul"] = 7,
        ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    });

    public static DayOfWeek? Weekday(string word) =>
        Days.TryGetValue(word, out var day) ? day : Meant(LongDays, word) is { } meant ? Days[meant] : null;

    public static int? Month(string word) =>
        Months.TryGetValue(word, out var month) ? month : Meant(LongMonths, word) is { } meant ? Months[meant] : null;

    /// <summary>Weekdays that are everyday words or names as well, so that they need a preposition.</summary>
    public static bool NeedsPreposition(string word) => word is "sun" or "sat" or "wed" or "mon" or "thu";

    private static string? Meant(string[] names, string word)
    {
        // Only the shape of a date word is worth a comparison: this runs for every word of every message.
        if (word.Length is < 5 or > 10 || word[^1] is not ('y' or 'r' or 'e' or 'h' or 't' or 'l' or 'a'))
        {
            return null;
        }

        return Array.Find(names, name => name.Length >= 6 && Slips.IsDropOrSwapOf(word, name));
    }

    private static FrozenDictionary<string, T> Named<T>(string[] names, Func<int, T> value, Dictionary<string, T> also)
    {
        for (var i = 0; i < names.Length; i++)
        {
            also[names[i]] = value(i);
        }

        return also.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
