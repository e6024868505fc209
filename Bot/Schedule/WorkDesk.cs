using AccountBot.Channel;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Does one work row: takes it, lets its handler say what follows, and removes the row in the transaction that does it.</summary>
internal sealed class WorkDesk(IStore store, IEnumerable<IWorkHandler> handlers, PostOffice post, TimeProvider time, WorkLog log)
{
    private const int MaxAttempts = 10;
    private static readonly TimeSpan MaxDelay = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, IWorkHandler> byKind =
        handlers.SelectMany(handler => handler.Kinds.Select(kind => (kind, handler))).ToDictionary(pair => pair.kind, pair => pair.handler, StringComparer.Ordinal);

    /// <summary>Makes the row this copy's own for one lease; null where another copy was first.</summary>
    public Task<WorkRow?> TakeAsync(WorkRow row, CancellationToken cancel) =>
        MoveAsync(row, row.Item with { Due = time.GetUtcNow() + WorkItem.Lease }, cancel);

    /// <summary>The rows that it leaves behind it, to be done at once.</summary>
    public async Task<IReadOnlyList<WorkRow>> DoAsync(WorkRow row, CancellationToken cancel)
    {
        if (!byKind.TryGetValue(row.Item.Kind, out var handler))
        {
            await ParkAsync(row, "nobody handles this kind", cancel);
            return [];
        }

        return await handler.HandleAsync(row.Item, cancel) switch
        {
            WorkResult.Done done => await FinishAsync(row, done.Writes, cancel),
            WorkResult.Post letter => await PostAsync(row, letter, cancel),
            WorkResult.Redraw redraw => await RedrawAsync(row, redraw.Messages, cancel),
            var other => throw new NotSupportedException($"A handler answered with a {other.GetType().Name}."),
        };
    }

    /// <summary>Puts the row off after a failure; what failed ten times is parked for an operator.</summary>
    public Task PutOffAsync(WorkRow row, string why, TimeSpan? wait, CancellationToken cancel)
    {
        var attempts = row.Item.Attempts + 1;
        if (attempts >= MaxAttempts)
        {
            return ParkAsync(row, why, cancel);
        }

        log.PutOff(row.Item.Kind, row.Item.Id, attempts, why);
        var delay = wait ?? TimeSpan.FromSeconds(Math.Min(MaxDelay.TotalSeconds, Math.Pow(2, attempts)));
        return MoveAsync(row, row.Item with { Due = time.GetUtcNow() + delay, Attempts = attempts }, cancel);
    }

    private async Task<IReadOnlyList<WorkRow>> PostAsync(WorkRow row, WorkResult.Post letter, CancellationToken cancel)
    {
        var (result, where) = await post.PostAsync(letter.To, letter.Message, cancel);
        switch (result)
        {
            case SendResult.Sent sent:
                return await FinishAsync(row, letter.Then(new Posted(where!, sent.Id)), cancel);
            case SendResult.Throttled throttled:
                await PutOffAsync(row, "throttled", throttled.RetryAfter, cancel);
                return [];
            case SendResult.Unknown unknown:
                log.Ambiguous(row.Item.Kind, row.Item.Id, unknown.Why);
                await PutOffAsync(row, unknown.Why, wait: null, cancel);
                return [];
            default:
                await ParkAsync(row, ((SendResult.Refused)result).Reason, cancel);
                return [];
        }
    }

    private async Task<IReadOnlyList<WorkRow>> RedrawAsync(WorkRow row, IReadOnlyList<Redrawing> messages, CancellationToken cancel)
    {
        var writes = new List<Write>();
        var open = 0;
        foreach (var message in messages)
        {
            switch (await post.UpdateAsync(message.At, message.Message, cancel))
            {
                case SendResult.Sent:
                    writes.Add(message.Then);
                    break;
                case SendResult.Refused:
                    writes.Add(message.Gone);
                    break;
                default:
                    open++;
                    break;
            }
        }

        if (open == 0)
        {
            return await FinishAsync(row, writes, cancel);
        }

        await PutOffAsync(row, $"{open} cards could not be redrawn", wait: null, cancel);
        return [];
    }

    /// <summary>Moved means that another copy took the row, or that what it speaks of changed: whoever has it now does the rest.</summary>
    private async Task<IReadOnlyList<WorkRow>> FinishAsync(WorkRow row, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        IReadOnlyList<Write> all = [new Write.Delete(row.Item.Key, row.ETag), .. writes];
        return await store.CommitAsync(row.Partition, all, cancel) is CommitResult.Committed committed
            ? WorkRows.In(row.Partition, all, committed)
            : [];
    }

    private async Task<WorkRow?> MoveAsync(WorkRow row, WorkItem to, CancellationToken cancel)
    {
        if (to.Key == row.Item.Key)
        {
            return row;
        }

        var result = await store.CommitAsync(row.Partition, [new Write.Delete(row.Item.Key, row.ETag), to.ToInsert()], cancel);
        return result is CommitResult.Committed committed ? new WorkRow(row.Partition, to, committed.ETags[1]) : null;
    }

    private Task<CommitResult> ParkAsync(WorkRow row, string why, CancellationToken cancel)
    {
        log.Parked(row.Item.Kind, row.Item.Id, why);
        var parked = row.Item.ToProperties();
        parked.Add("why", why);
        return store.CommitAsync(row.Partition, [new Write.Delete(row.Item.Key, row.ETag), new Write.Insert(row.Item.ParkedKey, parked)], cancel);
    }
}
