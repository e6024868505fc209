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

    private readonly ConcurrentDictionary<string, Line> lines = new(StringComparer.Ordinal);

    /// <summary>This letter waits until then.</summary>
    public void Hold(WorkItem letter, DateTimeOffset until)
    {
        if (until - time.GetUtcNow() <= Longest)
        {
            lines[letter.Lane] = new Line(letter.Id, until);
        }
    }

    /// <summary>This letter is through, one way or the other.</summary>
    public void Release(WorkItem letter)
    {
        if (lines.TryGetValue(letter.Lane, out var line) && line.First == letter.Id)
        {
            lines.TryRemove(letter.Lane, out _);
        }
    }

    /// <summary>When a letter's turn comes that stands behind one that waits; null where none does.</summary>
    public DateTimeOffset? PlaceOf(WorkItem letter)
    {
        if (!lines.TryGetValue(letter.Lane, out var line) || line.First == letter.Id || line.End <= time.GetUtcNow())
        {
            return null;
        }

        lines[letter.Lane] = line with { End = line.End + Behind };
        return lines[letter.Lane].End;
    }

    /// <param name="First">The letter that the others wait for.</param>
    private sealed record Line(string First, DateTimeOffset End);
}
