using System.Collections.Concurrent;
using AccountBot.Language.Text;

namespace AccountBot.Language.Names;

internal enum WordKind
{
    /// <summary>Tells this name from others.</summary>
    Telling,

    /// <summary>Stands in many names.</summary>
    Common,

    /// <summary>An everyday word as well ("us", "the").</summary>
    Everyday,
}

internal sealed record NameWord(string Stem, WordKind Kind)
{
    public uint Letters { get; } = Slips.Letters(Stem);
}

/// <summary>A name, cut into words as the text is.</summary>
internal sealed record NameForm(string Text, IReadOnlyList<NameWord> Words, string Joined, string Spaced, IReadOnlyList<string> Initials)
{
    private const int MostKept = 100_000;

    // Names hardly ever change and each is asked about in every message of its team; the bound is for a directory's worth of strangers.
    private static readonly ConcurrentDictionary<string, NameForm> Kept = new(StringComparer.Ordinal);

    public int Telling { get; } = Words.Count(w => w.Kind == WordKind.Telling);

    public static NameForm Of(string name) => Kept.TryGetValue(name, out var kept) ? kept : Keep(name);

    private static NameForm Keep(string name)
    {
        // Looked at for a new name only: counting takes all of the dictionary's locks.
        if (Kept.Count > MostKept)
        {
            Kept.Clear();
        }

        return Kept.GetOrAdd(name, Cut);
    }

    private static NameForm Cut(string name)
    {
        var read = Utterance.Read(name);
        var words = read.Tokens.Select(t => new NameWord(t.Stem, KindOf(read, t))).ToList();
        return new NameForm(name, words, string.Concat(words.Select(w => w.Stem)), string.Join(' ', words.Select(w => w.Stem)), Abbreviations.Of(read));
    }

    private static WordKind KindOf(Utterance name, Token token) =>
        CommonWords.IsEveryday(token.Word) && token.Length < name.Text.Length ? WordKind.Everyday
        : CommonWords.IsCommon(token.Stem) || token.Length == 1 ? WordKind.Common
        : WordKind.Telling;
}
