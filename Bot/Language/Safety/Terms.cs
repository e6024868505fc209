using System.Collections.Frozen;

namespace AccountBot.Language.Safety;

/// <summary>Words that mean one thing, as they are typed once folded: a word, the beginning of one ("krampf*"), or several in a row ("liver_failure").</summary>
internal sealed class Terms
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string> beginnings;
    private readonly FrozenDictionary<string, string[][]> rows;

    private Terms(IReadOnlyCollection<string> listed)
    {
        words = listed.Where(word => !word.Contains('_', StringComparison.Ordinal) && !word.EndsWith('*')).ToFrozenSet(StringComparer.Ordinal);
        beginnings = listed.Where(word => word.EndsWith('*')).Select(word => word[..^1]).ToFrozenSet(StringComparer.Ordinal);
        rows = listed.Where(word => word.Contains('_', StringComparison.Ordinal)).Select(word => word.Split('_'))
            .GroupBy(row => row[0], StringComparer.Ordinal).ToFrozenDictionary(row => row.Key, row => row.ToArray(), StringComparer.Ordinal);
    }

    public static Terms Of(string listed) => new(listed.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    public bool Has(string word) => words.Contains(word) || HasBeginningOf(word);

    /// <summary>How many words stand at this place and mean it; 0 for none.</summary>
    public int At(IReadOnlyList<string> said, int place)
    {
        foreach (var row in rows.GetValueOrDefault(said[place], []))
        {
            if (place + row.Length <= said.Count && row.Index().All(part => said[place + part.Index] == part.Item))
            {
                return row.Length;
            }
        }

        return Has(said[place]) ? 1 : 0;
    }

    public IEnumerable<int> Places(IReadOnlyList<string> said) => Enumerable.Range(0, said.Count).Where(place => At(said, place) > 0);

    public bool AnyIn(IReadOnlyList<string> said) => Places(said).Any();

    private bool HasBeginningOf(string word)
    {
        for (var length = 4; length <= word.Length; length++)
        {
            if (beginnings.Contains(word[..length]))
            {
                return true;
            }
        }

        return false;
    }
}
