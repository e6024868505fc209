using System.Globalization;

namespace AccountBot.Language.Dates;

internal enum CountUnit
{
    Day,
    WorkingDay,
    Week,
    Month,
    Year,
}

/// <summary>Numbers of days, weeks and months, in figures and in words.</summary>
internal static class Counts
{
    /// <summary>Ten years of days: more is a slip, not a plan.</summary>
    public const int Most = 3_650;

    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A count and the unit behind it ("3 days", "a couple of working days", "2wks", "a fortnight").</summary>
    public static (int Count, CountUnit Unit, int End)? Read(DateScan scan, int at)
    {
        if (Glued(scan.Word(at)) is { } glued)
        {
            return (glued.Count, glued.Unit, at + 1);
        }

        if (Number(scan, at) is not { } number)
        {
            return null;
        }

        var unitAt = scan.Past(number.End, "more", "extra", "further", "whole", "full", "additional");
        return Unit(scan, unitAt) is { } unit ? (number.Count * unit.Times, unit.Unit, unit.End) : null;
    }

    /// <summary>A number in figures (up to four) or in words.</summary>
    public static (int Count, int End)? Number(DateScan scan, int at)
    {
        var word = scan.Word(at);
        if (word.Length is > 0 and <= 5 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figure))
        {
            return (figure, at + 1);
        }

        return word switch
        {
            "a" or "an" when scan.Is(at + 1, "couple") => (2, scan.Past(at + 2, "of")),
            "a" or "an" when scan.Is(at + 1, "few") => (3, at + 2),
            "a" or "an" or "another" => (1, at + 1),
            "couple" => (2, scan.Past(at + 1, "of")),
            "few" => (3, at + 1),
            _ when Array.IndexOf(Words, word) is >= 0 and var count => (count, at + 1),
            _ => null,
        };
    }

    private static (int Times, CountUnit Unit, int End)? Unit(DateScan scan, int at) => scan.Word(at) switch
    {
        "day" or "days" => (1, CountUnit.Day, at + 1),
        "week" or "weeks" => (1, CountUnit.Week, at + 1),
        "fortnight" => (2, CountUnit.Week, at + 1),
        "month" or "months" => (1, CountUnit.Month, at + 1),
        "year" or "years" => (1, CountUnit.Year, at + 1),
        "working" or "business" or "work" or "office" when scan.Is(at + 1, "day", "days") => (1, CountUnit.WorkingDay, at + 2),
        "calendar" when scan.Is(at + 1, "day", "days") => (1, CountUnit.Day, at + 2),
        "wd" or "wds" => (1, CountUnit.WorkingDay, at + 1),
        _ => null,
    };

    // "3d", "2wks": figures and unit in one token.
    private static (int Count, CountUnit Unit)? Glued(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 4 || !int.TryParse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        return word.AsSpan(digits) switch
        {
            "d" or "day" or "days" => (count, CountUnit.Day),
            "wd" or "wds" => (count, CountUnit.WorkingDay),
            "w" or "wk" or "wks" or "week" or "weeks" => (count, CountUnit.Week),
            "mth" or "mths" or "month" or "months" => (count, CountUnit.Month),
            _ => null,
        };
    }
}
