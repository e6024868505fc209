using System.Collections.Frozen;

namespace AccountBot.Language.Names;

/// <summary>Words of a name that were typed in another form: "kickoff" for "kick-off" and the other way round, "ms" for "manuscript".</summary>
internal static class ShortForms
{
    // Only where no name bears the short form itself: "MS" is an illness, too.
    private static readonly FrozenDictionary<string, string> Trade = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ms"] = "manuscript",
        ["pres"] = "presentation",
        ["ref"] = "reference",
        ["doc"] = "document",
        ["vid"] = "video",
        ["mtg"] = "meeting",
        ["pub"] = "publication",
        ["exec"] = "executive",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="nameWords">The words of all names, those of one name one after another.</param>
    /// <param name="place">Told the place of each word of a name that is found so.</param>
    public static void Place(Utterance said, IReadOnlyList<string> nameWords, Action<int, string> place)
    {
        var known = nameWords.ToHashSet(StringComparer.Ordinal);
        var pairs = Pairs(nameWords);
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            PlaceShort(said.Tokens[at], at, known, place);
            foreach (var word in pairs[said.Tokens[at].Stem])
            {
                place(at, word);
            }

            if (at + 1 < said.Tokens.Count && said.Tokens[at].Stem + said.Tokens[at + 1].Stem is var joined && known.Contains(joined))
            {
                place(at, joined);
            }
        }
    }

    private static void PlaceShort(Token token, int at, HashSet<string> known, Action<int, string> place)
    {
        if (Trade.TryGetValue(token.Stem, out var full) && !known.Contains(token.Stem))
        {
            place(at, full);
        }
    }

    // "kickoff" stands for both words of "kick-off".
    private static ILookup<string, string> Pairs(IReadOnlyList<string> words) =>
        words.Zip(words.Skip(1))
            .Where(pair => pair.First.Length + pair.Second.Length >= 6)
            .SelectMany(pair => new[] { (Joined: pair.First + pair.Second, Word: pair.First), (Joined: pair.First + pair.Second, Word: pair.Second) })
            .Distinct()
            .ToLookup(pair => pair.Joined, pair => pair.Word, StringComparer.Ordinal);
}
