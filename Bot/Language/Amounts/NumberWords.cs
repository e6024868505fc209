using System.Collections.Frozen;

namespace AccountBot.Language.Amounts;

/// <summary>Numbers in words: "twelve hundred", "two and a half thousand", "half a million", "a grand", "twenty five k".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Small = Counted(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
         "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]);

    public static decimal? Scale(string word) => word switch
    {
        "hundred" => 100m,
        "thousand" or "grand" or "k" => 1_000m,
        "million" or "mil" or "m" => 1_000_000m,
        _ => null,
    };

    /// <summary>A number that begins here; <c>Scaled</c> tells whether hundreds, thousands or more were named.</summary>
    public static (decimal Value, bool Scaled, int End)? Read(Utterance said, int at)
    {
        var (lead, end) = Lead(said, at);
        if (lead == 0)
        {
            return null;
        }

        var (total, part, scaled) = (0m, lead, false);
        while (end < said.Tokens.Count && !said.EndsClause(end))
        {
            if (Scale(said.WordAt(end)) is { } scale)
            {
                (total, part, scaled, end) = scale == 100m ? (total, part * scale, true, end + 1) : (total + (part * scale), 0m, true, end + 1);
            }
            else if (Small.TryGetValue(said.WordAt(PastAnd(said, end, scaled)), out var more))
            {
                (part, end) = (part + more, PastAnd(said, end, scaled) + 1);
            }
            else
            {
                break;
            }
        }

        return (total + part, scaled, end);
    }

    private static int PastAnd(Utterance said, int at, bool scaled) => scaled && said.WordAt(at) is "and" ? at + 1 : at;

    private static (decimal Value, int End) Lead(Utterance said, int at)
    {
        var word = said.WordAt(at);
        return word switch
        {
            "half" when said.WordAt(at + 1) is "a" && Scale(said.WordAt(at + 2)) is not null => (0.5m, at + 2),
            "a" when said.WordAt(at + 1) is "couple" => (2m, said.WordAt(at + 2) is "of" ? at + 3 : at + 2),
            "a" when Scale(said.WordAt(at + 1)) >= 100m => (1m, at + 1),
            _ when Small.TryGetValue(word, out var small) => Halved(said, small, at + 1),
            _ => (0m, at),
        };
    }

    private static (decimal Value, int End) Halved(Utterance said, decimal small, int at) =>
        said.WordAt(at) is "and" && said.WordAt(at + 1) is "a" && said.WordAt(at + 2) is "half" ? (small + 0.5m, at + 3) : (small, at);

    private static FrozenDictionary<string, decimal> Counted(string[] ones, string[] tens)
    {
        var words = ones.Select((word, i) => KeyValuePair.Create(word, i + 1m))
            .Concat(tens.Select((word, i) => KeyValuePair.Create(word, (i + 2) * 10m)));
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
