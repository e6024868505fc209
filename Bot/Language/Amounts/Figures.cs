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
        var number = letters < 0 ? word : word[..letters];
        var suffix = Suffixed(letters < 0 ? string.Empty : word[letters..]);
        return suffix is { } known && IsGrouped(number)
            && decimal.TryParse(Plain(number), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Figures(value * Scale(known), known, Plain(number).Split('.')[0].Length) { HasThousands = number.Contains(',', StringComparison.Ordinal) }
            : null;
    }

    public static decimal Scale(string suffix) => suffix switch { "k" => 1_000m, "m" => 1_000_000m, "bn" => 1_000_000_000m, _ => 1m };

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
