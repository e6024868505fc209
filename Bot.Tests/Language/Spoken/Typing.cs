namespace AccountBot.Tests.Language.Spoken;

/// <summary>How people type: carefully, on a phone, with a slip of the thumb, with courtesy around it. The same text always comes out the same.</summary>
internal static class Typing
{
    private static readonly (string Careful, string Short)[] Shorthand =
    [
        ("you", "u"), ("are", "r"), ("please", "pls"), ("tomorrow", "tmrw"), ("next week", "nxt wk"), ("with", "w"), ("and", "&"), ("thanks", "thx"), ("before", "b4"), ("for", "4"),
    ];

    private static readonly string[] Leads = ["hi, ", "Hey - ", "morning! ", "sorry, ", "quick question: "];
    private static readonly string[] Tails = [" thanks", ", cheers", " 🙏", " please", " ta x"];

    public static IReadOnlyList<Func<string, int, string>> Ways { get; } = [(said, _) => said, Careless, Slipped, OnAPhone, Polite];

    /// <summary>Lower case, without apostrophes and marks.</summary>
    private static string Careless(string said, int turn) =>
        string.Concat(said.ToLowerInvariant().Where(letter => letter is not ('\'' or '?' or '!'))).TrimEnd(turn % 2 == 0 ? '.' : ',');

    /// <summary>One word of five letters or more loses a letter, doubles one, or has two change places.</summary>
    private static string Slipped(string said, int turn)
    {
        var words = said.Split(' ');
        var slippable = Enumerable.Range(0, words.Length).Where(at => words[at].Length >= 5 && words[at].All(char.IsLetter)).ToList();
        if (slippable.Count == 0)
        {
            return Careless(said, turn);
        }

        var at = slippable[turn % slippable.Count];
        var (word, place) = (words[at], 2 + (turn % (words[at].Length - 3)));
        words[at] = (turn % 3) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, word[place].ToString()),
            _ => word[..place] + word[place + 1] + word[place] + word[(place + 2)..],
        };
        return string.Join(' ', words);
    }

    private static string OnAPhone(string said, int turn)
    {
        var padded = $" {said.ToLowerInvariant()} ";
        foreach (var (careful, hurried) in Shorthand.Where(pair => pair.Careful != "for" || turn % 5 == 0))
        {
            padded = padded.Replace($" {careful} ", $" {hurried} ", StringComparison.Ordinal);
        }

        return padded.Trim().Replace("'", "", StringComparison.Ordinal).Replace(' ', turn % 4 == 0 ? '\u00a0' : ' ');
    }

    private static string Polite(string said, int turn) => Leads[turn % Leads.Length] + said.TrimEnd('.') + Tails[turn / Leads.Length % Tails.Length];
}
