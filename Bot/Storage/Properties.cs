using System.Collections;

namespace AccountBot.Storage;

/// <summary>
/// A row's named values: text, whole numbers and flags, the three kinds that we use of those that table storage knows.
/// A row is small, so a list is searched faster than a dictionary is built.
/// </summary>
internal sealed class Properties : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> values = [];

    public int Count => values.Count;

    public void Add(string name, string value) => values.Add(new(name, value));

    public void Add(string name, long value) => values.Add(new(name, value));

    public void Add(string name, bool value) => values.Add(new(name, value));

    /// <summary>The text under this name, or null where there is none.</summary>
    public string? Text(string name) => Find(name) as string;

    /// <summary>The number under this name, or null where there is none.</summary>
    public long? Number(string name) => Find(name) as long?;

    /// <summary>The flag under this name; none is false.</summary>
    public bool Flag(string name) => Find(name) is true;

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private object? Find(string name)
    {
        foreach (var pair in values)
        {
            if (string.Equals(pair.Key, name, StringComparison.Ordinal))
            {
                return pair.Value;
            }
        }

        return null;
    }
}
