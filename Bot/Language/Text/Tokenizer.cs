namespace AccountBot.Language.Text;

/// <summary>
/// Cuts cleaned text into words and numbers. A number keeps the signs between its digits (<c>4,000.50</c>, <c>11/12</c>,
/// <c>2026-12-11</c>, <c>3-10</c>) and the letters behind it (<c>6k</c>, <c>18th</c>, <c>10am</c>); a word keeps its apostrophe;
/// a hyphen between letters divides, since <c>Pass-through</c> is also typed <c>pass through</c>.
/// </summary>
internal static class Tokenizer
{
    public static IReadOnlyList<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            var end = char.IsLetterOrDigit(text[at]) ? EndOf(text, at) : at;
            if (end == at)
            {
                at++;
                continue;
            }

            tokens.Add(Make(text, at, end));
            at = end;
        }

        return tokens;
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsInside(text[end]) || IsJoin(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsInside(char sign) =>
        char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsJoin(string text, int at) => at + 1 < text.Length && text[at] switch
    {
        '\'' => (char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])) || GroupsThousands(text, at),
        '.' or ',' or '/' or ':' or '-' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    // "5'000", as the Swiss write it.
    private static bool GroupsThousands(string text, int at) =>
        char.IsAsciiDigit(text[at - 1]) && at + 3 < text.Length && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static Token Make(string text, int start, int end)
    {
        var typed = text[start..end];
        var apostrophe = typed.LastIndexOf('\'');
        var word = Shorthand.SpellOut(Folding.Fold(Contractions.Shorten(typed)));
        var owner = apostrophe > 1 && typed.AsSpan(apostrophe) is "'s" or "'S" ? Folding.Fold(typed[..apostrophe]) : word;
        return new Token(word, Stems.Of(owner), start, end - start);
    }
}
