using AccountBot.Language.Intents;
using AccountBot.Language.Text;

namespace AccountBot.Language.Names;

/// <summary>An utterance prepared for asking after many names.</summary>
internal sealed class Heard
{
    private const int LongestPhrase = 6;
    private const int ShortestEnding = 5;
    private const int ShortestRest = 4;

    private readonly Dictionary<string, TokenSpan> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> slips = new(StringComparer.Ordinal);
    private readonly List<(int At, string Stem, uint Letters)> unknown;

    public Heard(Utterance said, IReadOnlyList<NameForm> names)
    {
        Said = said;
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            PlaceAs(at, said.Tokens[at].Stem);
            AddPhrases(at);
        }

        var shared = new SharedWords(said, names);
        ShortForms.Place(said, shared, PlaceAs);

        // Only a word that is nothing else can be a name mistyped.
        unknown = Enumerable.Range(0, said.Tokens.Count)
            .Where(at => IsUnknown(said.Tokens[at], shared))
            .Select(at => (at, said.Tokens[at].Stem, Slips.Letters(said.Tokens[at].Stem)))
            .ToList();
    }

    public Utterance Said { get; }

    /// <summary>
    /// Whether anything of the name was heard at all. Most names of a large agency were not: this look, which allocates nothing, spares them
    /// the closer one.
    /// </summary>
    public bool HasAnyOf(NameForm name) => phrases.ContainsKey(name.Joined) || HasAny(name.Words) || HasAny(name.Initials) || Ending(name) is not null;

    /// <summary>Where a word stands that ends a longer one of the name.</summary>
    public int? Ending(NameForm name)
    {
        foreach (var word in name.Words)
        {
            for (var at = 0; word.Stem.Length >= ShortestEnding + ShortestRest && at < Said.Tokens.Count; at++)
            {
                var stem = Said.Tokens[at].Stem;
                if (stem.Length >= ShortestEnding && word.Stem.Length >= stem.Length + ShortestRest && word.Stem.EndsWith(stem, StringComparison.Ordinal))
                {
                    return at;
                }
            }
        }

        return null;
    }

    /// <summary>Where a name stands word for word, hyphens and blanks apart ("pass throughs" for "Pass-through").</summary>
    public TokenSpan? Phrase(string joined) => phrases.TryGetValue(joined, out var span) ? span : null;

    public IReadOnlyList<int> Places(string stem) => places.TryGetValue(stem, out var found) ? found : [];

    /// <summary>Where the word stands mistyped.</summary>
    public int? Slip(NameWord word)
    {
        if (!slips.TryGetValue(word.Stem, out var place))
        {
            place = Slipped(word);
            slips[word.Stem] = place;
        }

        return place;
    }

    /// <summary>Whether the word is written as a name is: in capitals ("US"), or with one within a sentence ("ask Will").</summary>
    public bool IsNamed(int at) =>
        Said.Typed(at) is { Length: > 1 } typed && char.IsUpper(typed[0])
        && (!typed.ContainsAnyExceptInRange('A', 'Z') || (at > 0 && !Said.EndsSentence(at)));

    private bool HasAny(IReadOnlyList<NameWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (places.ContainsKey(words[at].Stem) || Slip(words[at]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAny(IReadOnlyList<string> initials)
    {
        for (var at = 0; at < initials.Count; at++)
        {
            if (places.ContainsKey(initials[at]))
            {
                return true;
            }
        }

        return false;
    }

    private int? Slipped(NameWord word)
    {
        var most = word.Kind == WordKind.Telling ? Slips.Allowed(word.Stem.Length) : Slips.AllowedInCommon(word.Stem.Length);
        if (most == 0)
        {
            return null;
        }

        foreach (var (at, stem, letters) in unknown)
        {
            if (IsLike(stem, word) && Slips.MayBe(letters, word.Letters, most) && EditDistance.Between(stem, word.Stem, most) <= most)
            {
                return at;
            }
        }

        return null;
    }

    // Words that many names share have many neighbours: the slip must leave the first letter, and must not be a word of requests.
    private static bool IsLike(string stem, NameWord word) =>
        word.Kind == WordKind.Telling || (stem[0] == word.Stem[0] && !Vocabulary.Contains(stem));

    private static bool IsUnknown(Token token, SharedWords shared) =>
        token.Stem.Length >= 4 && !shared.Contains(token.Stem) && !CommonWords.IsEveryday(token.Word) && !CommonWords.IsCommon(token.Stem);

    private void PlaceAs(int at, string stem)
    {
        if (!places.TryGetValue(stem, out var found))
        {
            places[stem] = found = [];
        }

        found.Add(at);
    }

    private void AddPhrases(int start)
    {
        var joined = string.Empty;
        for (var end = start; end < Math.Min(Said.Tokens.Count, start + LongestPhrase) && joined.Length < 80; end++)
        {
            joined += Said.Tokens[end].Stem;
            phrases.TryAdd(joined, new TokenSpan(start, end + 1));
        }
    }
}
