using System.Collections.Concurrent;

namespace AccountBot.People.Graph;

/// <summary>Facts that Graph gave, each with the moment at which it was last known to be true. Nothing is forgotten for being old.</summary>
internal sealed class Remembered<TKey, TFact>(TimeSpan lifetime, TimeProvider time)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> entries = new();

    public IReadOnlyCollection<TKey> Keys => [.. entries.Keys];

    /// <summary>All that is known, each with the moment at which it was last known to be true.</summary>
    public IReadOnlyList<(TKey Key, TFact Fact, DateTimeOffset At)> All => [.. entries.Select(entry => (entry.Key, entry.Value.Fact, entry.Value.At))];

    /// <summary>Whether it is known, and was true a short while ago.</summary>
    public bool IsFresh(TKey key) => entries.TryGetValue(key, out var entry) && !HasLapsed(entry);

    public void Keep(TKey key, TFact fact) => entries[key] = new Entry(fact, time.GetUtcNow());

    /// <summary>Something that was known at an earlier time; what is known since stands.</summary>
    public void Recall(TKey key, TFact fact, DateTimeOffset at) => entries.TryAdd(key, new Entry(fact, at));

    /// <summary>The fact, and since when it is not confirmed any more; null for a fact that stands.</summary>
    public bool TryFind(TKey key, out TFact? fact, out DateTimeOffset? asOf)
    {
        var isKnown = entries.TryGetValue(key, out var entry);
        fact = isKnown ? entry!.Fact : default;
        asOf = isKnown && HasLapsed(entry!) ? entry!.At : null;
        return isKnown;
    }

    /// <summary>All of it is still true: Graph told of what changed, and that was read anew.</summary>
    public void ConfirmAll()
    {
        foreach (var (key, entry) in entries)
        {
            entries.TryUpdate(key, entry with { At = time.GetUtcNow() }, entry);
        }
    }

    private bool HasLapsed(Entry entry) => time.GetUtcNow() - entry.At > lifetime;

    private sealed record Entry(TFact Fact, DateTimeOffset At);
}
