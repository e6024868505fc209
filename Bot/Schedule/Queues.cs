using System.Collections.Concurrent;

namespace AccountBot.Schedule;

/// <summary>
/// What is for one reader goes out in order: while a letter has to wait, those behind it do not overtake it. This is this copy's
/// knowledge alone and lost with it; then order is lost at worst.
/// </summary>
internal sealed class Queues(TimeProvider time)
{
    /// <summary>A letter that waits for longer than this holds up nobody.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // Two letters that are due at one moment are sorted by their ids, which say nothing of their order.
    private static readonly TimeSpan Behind = TimeSpan.FromMilliseconds(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> ends = new(StringComparer.Ordinal);

    /// <summary>A letter of this lane waits until then.</summary>
    public void Hold(string lane, DateTimeOffset until)
    {
        if (until - time.GetUtcNow() <= Longest)
        {
            ends[lane] = until;
        }
    }

    /// <summary>When a letter's turn comes that stands behind one that waits; null where none does.</summary>
    public DateTimeOffset? PlaceIn(string lane)
    {
        if (!ends.TryGetValue(lane, out var end))
        {
            return null;
        }

        if (end <= time.GetUtcNow())
        {
            ends.TryRemove(KeyValuePair.Create(lane, end));
            return null;
        }

        return ends[lane] = end + Behind;
    }
}
