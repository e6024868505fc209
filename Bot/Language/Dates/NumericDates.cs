using System.Globalization;

namespace AccountBot.Language.Dates;

/// <summary>Dates in figures: 11/12, 11/12/26, 11.12.2026, 2026-12-11. The day stands before the month, unless the year leads.</summary>
internal static class NumericDates
{
    public static Anchor? Read(DateScan scan, int at)
    {
        var word = scan.Word(at);
        if (word.Length is < 3 or > 10 || !char.IsAsciiDigit(word[0]) || word is "24/7")
        {
            return null;
        }

        foreach (var separator in "/-.")
        {
            var parts = Parts(word, separator);
            if (parts.Length > 1)
            {
                return FromParts(scan, at + 1, parts, separator);
            }
        }

        return null;
    }

    private static int[] Parts(string word, char separator)
    {
        var texts = word.Split(separator);
        var parts = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length > 4 || !int.TryParse(texts[i], NumberStyles.None, CultureInfo.InvariantCulture, out parts[i]))
            {
                return [];
            }
        }

        return parts;
    }

    private static Anchor? FromParts(DateScan scan, int end, int[] parts, char separator) => parts switch
    {
        [> 999 and var year, var month, var day] => Anchor.DayOrBad(end, Calendar.Try(year, month, day)),
        [var day, var month, var year] when year is < 100 or > 999 => Anchor.DayOrBad(end, Calendar.Try(FullYear(year), month, day)),
        // Two numbers are a date only with a slash ("3-10" is a range, "9.5" an amount) and in a date's size ("50/50" is not).
        [<= 39 and var day, <= 31 and var month] when separator == '/' => Anchor.DayOrBad(end, Yearless.Next(scan.Floor, month, day)),
        _ => null,
    };

    public static int FullYear(int year) => year < 100 ? 2000 + year : year;
}
