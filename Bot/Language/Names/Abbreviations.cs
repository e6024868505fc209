namespace AccountBot.Language.Names;

/// <summary>The short forms that people make of a name: "VEL" or "VEU" of "Velorin EU launch".</summary>
internal static class Abbreviations
{
    // Two letters mean a role, an order or a country (AD, CO, UK) far more often than somebody's initials.
    private const int Shortest = 3;

    public static IReadOnlyList<string> Of(Utterance name)
    {
        if (name.Tokens.Count < 2)
        {
            return [];
        }

        var telling = name.Tokens.Where(t => !CommonWords.IsEveryday(t.Word) || IsCapitals(name, t)).ToList();
        var distinct = telling.Where(t => !CommonWords.IsCommon(t.Stem)).ToList();
        string[] made = [Initials(telling), Initials(distinct), WithCapitals(name, telling), WithCapitals(name, distinct)];
        return made.Where(a => a.Length >= Shortest).Distinct(StringComparer.Ordinal).ToList();
    }

    private static string Initials(IEnumerable<Token> words) => string.Concat(words.Select(w => w.Word[0]));

    // Words that are abbreviations already stay whole.
    private static string WithCapitals(Utterance name, IEnumerable<Token> words) =>
        string.Concat(words.Select(w => IsCapitals(name, w) ? w.Word : w.Word[..1]));

    private static bool IsCapitals(Utterance name, Token token) =>
        token.Length is > 1 and <= 4 && !name.Text.AsSpan(token.Start, token.Length).ContainsAnyInRange('a', 'z');
}
