using System.Collections.Concurrent;
using System.Threading.Channels;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>
/// Work that is to be done at once, in the copy that wrote it, in lanes that keep their order. Nothing is lost with it: each
/// row stands in the store until it is done, and the sweep of any copy takes up what this one leaves.
/// </summary>
internal sealed class Outbox(TimeProvider time, WorkLog log) : IDisposable
{
    /// <summary>A call takes the service up to half a second, and fifty of them in a second are allowed.</summary>
    private const int LaneCount = 32;

    private static readonly TimeSpan AfterClosing = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(30);

    private readonly Channel<WorkRow>[] lanes = [.. Enumerable.Range(0, LaneCount).Select(_ => System.Threading.Channels.Channel.CreateUnbounded<WorkRow>())];
    private readonly ConcurrentDictionary<string, bool> inHand = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> asides = new();
    private readonly CancellationTokenSource closing = new();
    private int underWay;
    private long expected;
    private DateTimeOffset? closed;

    public IEnumerable<ChannelReader<WorkRow>> Lanes => lanes.Select(lane => lane.Reader);

    /// <summary>Whether all that was handed over is done or put off.</summary>
    public bool IsIdle => Volatile.Read(ref underWay) == 0;

    /// <summary>Whether something that was put off comes round shortly, so that the sweep had better look often.</summary>
    public bool IsExpecting => new DateTimeOffset(Interlocked.Read(ref expected), TimeSpan.Zero) + WorkItem.Lease > time.GetUtcNow();

    /// <summary>Something was put off until then.</summary>
    public void Expect(DateTimeOffset due)
    {
        if (due - time.GetUtcNow() < Shortly && due.UtcTicks > Interlocked.Read(ref expected))
        {
            Interlocked.Exchange(ref expected, due.UtcTicks);
        }
    }

    /// <summary>Hands over what a transaction left to be done. What was tried in vain before waits for its time.</summary>
    public void Committed(string partition, IReadOnlyList<Write> writes, CommitResult.Committed committed) =>
        HandOver([.. WorkRows.In(partition, writes, committed).Where(row => row.Item.Attempts == 0)]);

    /// <summary>Only what is due within a lease: the rest is the sweep's, when its time comes.</summary>
    public void HandOver(IReadOnlyList<WorkRow> rows)
    {
        foreach (var row in rows.Where(row => row.Item.Due <= time.GetUtcNow() + WorkItem.Lease))
        {
            Interlocked.Increment(ref underWay);
            inHand[row.Item.Id] = true;
            if (!lanes[Shards.Hash(row.Item.Lane) % LaneCount].Writer.TryWrite(row))
            {
                OneDone(row);
            }
        }
    }

    /// <summary>
    /// Begins something at once on which nothing depends, such as drawing a pressed card anew for the person's other clients. A stop
    /// waits for it; a kill may lose it.
    /// </summary>
    public void Aside(Func<Task> work)
    {
        Interlocked.Increment(ref underWay);
        var doing = DoAsideAsync(work);
        asides[doing] = true;
        _ = doing.ContinueWith(done => asides.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Whether this copy is at it already: a slow send outlasts its lease, and is not to be begun a second time beside itself.</summary>
    public bool Holds(WorkItem item) => inHand.ContainsKey(item.Id);

    public void OneDone(WorkRow row)
    {
        inHand.TryRemove(row.Item.Id, out _);
        Interlocked.Decrement(ref underWay);
    }

    /// <summary>A stop finishes what was handed over last; where much waits, the rest stays in the store for whoever starts next.</summary>
    public bool IsOver => closed is { } at && time.GetUtcNow() - at > AfterClosing;

    /// <summary>A stop has begun: whatever waits to be sent and can be left to another copy is left.</summary>
    public CancellationToken Closing => closing.Token;

    /// <summary>Ends with all that was begun aside.</summary>
    public Task AsidesAsync() => Task.WhenAll(asides.Keys);

    public void Dispose() => closing.Dispose();

    /// <summary>Takes no more; what comes after stays in the store.</summary>
    public void Close()
    {
        closed = time.GetUtcNow();
        closing.Cancel();
        foreach (var lane in lanes)
        {
            lane.Writer.TryComplete();
        }
    }

    private async Task DoAsideAsync(Func<Task> work)
    {
        // Whoever asked for it goes on first.
        await Task.Yield();
        try
        {
            await work();
        }
#pragma warning disable CA1031 // Nobody waits for it, so nobody else would hear of it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.AsideFailed(fault);
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }
}
