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

    /// <param name="said">What was typed.</param>
    /// <param name="shared">What it has in common with the names.</param>
    /// <param name="place">Told the place of each word of a name that is found so.</param>
    public static void Place(Utterance said, SharedWords shared, Action<int, string> place)
    {
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            PlaceShort(said.Tokens[at], at, shared, place);
            foreach (var word in shared.JoinedIn(said.Tokens[at].Stem))
            {
                place(at, word);
            }

            if (at + 1 < said.Tokens.Count && said.Tokens[at].Stem + said.Tokens[at + 1].Stem is var joined && shared.Contains(joined))
            {
                place(at, joined);
            }
        }
    }

    private static void PlaceShort(Token token, int at, SharedWords shared, Action<int, string> place)
    {
        if (Trade.TryGetValue(token.Stem, out var full) && !shared.Contains(token.Stem))
        {
            place(at, full);
        }
    }
}
