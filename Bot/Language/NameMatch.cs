namespace AccountBot.Language;

/// <summary>By what a name was recognised, the weakest first.</summary>
public enum Exactness
{
    /// <summary>Only by words that many names share ("launch", "draft").</summary>
    CommonWords,

    /// <summary>A word of the name, mistyped.</summary>
    Typo,

    /// <summary>The name's initials ("VEU").</summary>
    Initials,

    /// <summary>Some of the words that tell the name from others.</summary>
    SomeWords,

    /// <summary>All the words that tell the name from others.</summary>
    AllWords,

    /// <summary>A name or an alias, word for word.</summary>
    Full,
}

/// <summary>One thing that an utterance may speak of.</summary>
/// <param name="Value">The thing.</param>
/// <param name="Name">The name of it that fitted.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Exactness">By what it was recognised.</param>
/// <param name="Tokens">The places of the words that name it, ascending.</param>
public sealed record NameMatch<T>(T Value, string Name, double Score, Exactness Exactness, IReadOnlyList<int> Tokens)
{
    /// <summary>From the first to the last word that names it.</summary>
    public TokenSpan Span => new(Tokens[0], Tokens[^1] + 1);
}

/// <summary>What an utterance may speak of.</summary>
/// <param name="Fits">Those that are meant as well as any other: one means it is clear, several that they fit equally, or that several are named.</param>
/// <param name="All">Everything that fits at all, also by common words alone, best first: for asking back.</param>
public sealed record NameMatches<T>(IReadOnlyList<NameMatch<T>> Fits, IReadOnlyList<NameMatch<T>> All)
{
    /// <summary>The one thing clearly meant.</summary>
    public NameMatch<T>? One => Fits.Count == 1 ? Fits[0] : null;
}
