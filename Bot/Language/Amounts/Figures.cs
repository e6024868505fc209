using System.Buffers;
using System.Globalization;

namespace AccountBot.Language.Amounts;

/// <summary>A number in figures with the letter behind it: <c>4,000.50</c>, <c>12.5k</c>, <c>3m</c>.</summary>
/// <param name="Suffix">"k", "m" or empty.</param>
/// <param name="Digits">How many digits stand before the decimal point.</param>
internal sealed record Figures(decimal Value, string Suffix, int Digits)
{
    private const int LongestNumber = 20;

    private static readonly SearchValues<char> Number = SearchValues.Create("0123456789,.");

    public bool HasThousands { get; private init; }

    public static Figures? Read(string word)
    {
        if (word.Length is 0 or > LongestNumber || !char.IsAsciiDigit(word[0]))
        {
            return null;
        }

        var letters = word.AsSpan().IndexOfAnyExcept(Number);
        var suffix = Suffixed(letters < 0 ? string.Empty : word[letters..]);
        var number = Continental(letters < 0 ? word : word[..letters], suffix);
        return suffix is { } known && IsGrouped(number)
            && decimal.TryParse(Plain(number), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Figures(value * Scale(known), known, Plain(number).Split('.')[0].Length) { HasThousands = number.Contains(',', StringComparison.Ordinal) }
            : null;
    }

    public static decimal Scale(string suffix) => suffix switch { "k" => 1_000m, "m" => 1_000_000m, "bn" => 1_000_000_000m, _ => 1m };

    /// <summary>
    /// "5.000" and "1.500,50" group by points, "2,5k" has a decimal comma: so Europe writes, and read the other way round the sum would
    /// be a thousand times too small.
    /// </summary>
    private static string Continental(string number, string? suffix)
    {
        var parts = number.Split(',');
        var groups = parts[0].Split('.');
        if (suffix is "" && groups.Length > 1 && groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3) && parts.Length <= 2 && (parts.Length == 1 || parts[1].Length is 1 or 2))
        {
            return string.Concat(groups) + (parts.Length == 2 ? "." + parts[1] : "");
        }

        return suffix is "k" or "m" or "bn" && parts is [{ Length: > 0 }, { Length: 1 or 2 }] && groups.Length == 1 ? $"{parts[0]}.{parts[1]}" : number;
    }

    private static string? Suffixed(string letters) => letters switch
    {
        "" => letters,
        "k" or "grand" => "k",
        "m" or "mn" or "mil" or "mill" => "m",
        "bn" => "bn",
        // "500quid", "20p" is no sum anybody asks for.
        "quid" => string.Empty,
        _ => null,
    };

    private static string Plain(string number) => number.Replace(",", string.Empty, StringComparison.Ordinal);

    // "4,000" groups thousands; "4,5" is a list or a foreign decimal, and no guess is made.
    private static bool IsGrouped(string number)
    {
        var groups = number.Split('.')[0].Split(',');
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return groups.Skip(1).All(g => g.Length == 3) && (point < 0 || number.AsSpan(point + 1).IndexOfAny('.', ',') < 0);
    }
}
