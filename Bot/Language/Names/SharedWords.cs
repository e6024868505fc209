namespace AccountBot.Language.Names;

/// <summary>
/// What an utterance has in common with the words of many names. The names are walked once, and what the utterance does not hold is not
/// kept: an agency has tens of thousands of them, a message a dozen words.
/// </summary>
internal sealed class SharedWords
{
    private const int ShortestJoined = 6;
    private const int LongestJoined = 64;

    private readonly HashSet<string> said;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> joined = new(StringComparer.Ordinal);

    public SharedWords(Utterance utterance, IReadOnlyList<NameForm> names)
    {
        var stems = utterance.Tokens.Select(token => token.Stem).ToList();
        said = stems.Concat(stems.Zip(stems.Skip(1), (one, next) => one + next)).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Look(name);
        }
    }

    /// <summary>Whether it is a word of a name; asked of what was said, each word of it and each two that stand together.</summary>
    public bool Contains(string stem) => known.Contains(stem);

    /// <summary>The two words of a name that somebody typed as this one: "kickoff" stands for both of "kick-off".</summary>
    public IReadOnlyCollection<string> JoinedIn(string stem) => joined.TryGetValue(stem, out var words) ? words : [];

    private void Look(NameForm name)
    {
        var words = name.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (said.Contains(words[at].Stem))
            {
                known.Add(words[at].Stem);
            }

            if (at + 1 < words.Count)
            {
                Join(words[at].Stem, words[at + 1].Stem);
            }
        }
    }

    private void Join(string first, string second)
    {
        var length = first.Length + second.Length;
        if (length is < ShortestJoined or > LongestJoined)
        {
            return;
        }

        Span<char> both = stackalloc char[LongestJoined];
        first.CopyTo(both);
        second.CopyTo(both[first.Length..]);
        if (said.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(both[..length], out var stem))
        {
            WordsOf(stem).UnionWith([first, second]);
        }
    }

    private HashSet<string> WordsOf(string stem) => joined.TryGetValue(stem, out var words) ? words : joined[stem] = new(StringComparer.Ordinal);
}
