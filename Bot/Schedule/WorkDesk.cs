using AccountBot.Channel;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Does one work row: takes it, lets its handler say what follows, and removes the row in the transaction that does it.</summary>
internal sealed class WorkDesk(IStore store, IEnumerable<IWorkHandler> handlers, PostOffice post, TimeProvider time, WorkLog log)
{
    /// <summary>A fault of our own is not mended by trying: ten times, then an operator looks at it.</summary>
    private const int MaxFaults = 10;

    // The service may be away for a while: with the longest delay this is a good day.
    private const int MaxTries = 150;
    private static readonly TimeSpan MaxDelay = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, IWorkHandler> byKind =
        handlers.SelectMany(handler => handler.Kinds.Select(kind => (kind, handler))).ToDictionary(pair => pair.kind, pair => pair.handler, StringComparer.Ordinal);

    /// <summary>Makes the row this copy's own for one lease; null where another copy was first.</summary>
    public Task<WorkRow?> TakeAsync(WorkRow row, CancellationToken cancel) =>
        MoveAsync(row, row.Item with { Due = time.GetUtcNow() + WorkItem.Lease, IsAgain = true }, cancel);

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

    /// <summary>Puts the row off after a fault of our own.</summary>
    public Task PutOffFaultyAsync(WorkRow row, CancellationToken cancel) => PutOffAsync(row, "fault", wait: null, MaxFaults, cancel);

    /// <returns>False where the row is another's by now, or gone.</returns>
    private async Task<bool> PutOffAsync(WorkRow row, string why, TimeSpan? wait, int most, CancellationToken cancel)
    {
        var attempts = row.Item.Attempts + 1;
        if (attempts >= most)
        {
            await ParkAsync(row, why, cancel);
            return true;
        }

        log.PutOff(row.Item.Kind, row.Item.Id, attempts, why);
        var delay = wait ?? TimeSpan.FromSeconds(Math.Min(MaxDelay.TotalSeconds, Math.Pow(2, Math.Min(attempts, 20))));
        return await MoveAsync(row, row.Item with { Due = time.GetUtcNow() + delay, Attempts = attempts }, cancel) is not null;
    }

    private async Task<IReadOnlyList<WorkRow>> PostAsync(WorkRow row, WorkResult.Post letter, CancellationToken cancel)
    {
        var (result, where) = await post.PostAsync(letter.To, letter.Message, cancel);
        switch (result)
        {
            case SendResult.Sent sent:
                return await FinishSentAsync(row, letter.Then(new Posted(where!, sent.Id)), cancel);
            case SendResult.Throttled throttled:
                await PutOffAsync(row, "throttled", throttled.RetryAfter, MaxTries, cancel);
                return [];
            case SendResult.Unknown unknown:
                log.Ambiguous(row.Item.Kind, row.Item.Id, unknown.Why);
                await PutOffAsync(row, unknown.Why, wait: null, MaxTries, cancel);
                return [];
            default:
                await ParkAsync(row, ((SendResult.Refused)result).Reason, cancel);
                return [];
        }
    }

    /// <summary>
    /// The message is out. Where the row has meanwhile gone to another copy, which will send it a second time, this one's place is kept
    /// all the same: else its card would never be redrawn.
    /// </summary>
    private async Task<IReadOnlyList<WorkRow>> FinishSentAsync(WorkRow row, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        IReadOnlyList<Write> all = [new Write.Delete(row.Item.Key, row.ETag), .. writes];
        if (await store.CommitAsync(row.Partition, all, cancel) is CommitResult.Committed committed)
        {
            return WorkRows.In(row.Partition, all, committed);
        }

        log.Ambiguous(row.Item.Kind, row.Item.Id, "another copy took it while it was sent");
        return writes.Count > 0 && await store.CommitAsync(row.Partition, writes, cancel) is CommitResult.Committed kept ? WorkRows.In(row.Partition, writes, kept) : [];
    }

    /// <summary>What took on its new face is written down even where others did not, so that those alone are tried again.</summary>
    private async Task<IReadOnlyList<WorkRow>> RedrawAsync(WorkRow row, IReadOnlyList<Redrawing> messages, CancellationToken cancel)
    {
        var open = 0;
        foreach (var message in messages)
        {
            open += await IsDrawnAsync(row, message, cancel) ? 0 : 1;
        }

        if (open == 0)
        {
            return await FinishAsync(row, [], cancel);
        }

        if (!await PutOffAsync(row, $"{open} cards could not be redrawn", wait: null, MaxTries, cancel))
        {
            await LookAgainAsync(row, cancel);
        }

        return [];
    }

    /// <summary>Another has done this work meanwhile, and an old face of ours may have come over its new one: somebody draws once more.</summary>
    private Task LookAgainAsync(WorkRow row, CancellationToken cancel) =>
        store.CommitAsync(row.Partition, [(row.Item with { Due = time.GetUtcNow() + WorkItem.Lease, IsAgain = true }).ToInsert()], cancel);

    /// <summary>
    /// Whether this message needs no more of us: it has its new face, it is gone, or its reader has shut the bot out. Should the reader come
    /// back, the old card answers with the present state as every copy does whose id was lost.
    /// </summary>
    private async Task<bool> IsDrawnAsync(WorkRow row, Redrawing message, CancellationToken cancel)
    {
        var result = await post.UpdateAsync(message.At, message.Message, cancel);
        var write = result switch
        {
            SendResult.Sent => message.Then,
            SendResult.Refused { Status: StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden } => message.Gone,
            _ => null,
        };

        // Moved: another copy of the bot drew it at the same time, and nobody knows whose face came last.
        return write is not null && await store.CommitAsync(row.Partition, [write], cancel) is CommitResult.Committed;
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
            return row with { Item = to };
        }

        var result = await store.CommitAsync(row.Partition, [new Write.Delete(row.Item.Key, row.ETag), to.ToInsert()], cancel);
        return result is CommitResult.Committed committed ? new WorkRow(row.Partition, to, committed.ETags[1]) : null;
    }

    private async Task ParkAsync(WorkRow row, string why, CancellationToken cancel)
    {
        log.Parked(row.Item.Kind, row.Item.Id, why);
        var parked = row.Item.ToProperties();
        parked.Add("why", why);
        var gone = new Write.Delete(row.Item.Key, row.ETag);
        if (await store.CommitAsync(row.Partition, [gone, new Write.Insert(row.Item.ParkedKey, parked)], cancel) is CommitResult.Exists)
        {
            // The same was parked before: one row of it is enough for whoever looks.
            await store.CommitAsync(row.Partition, [gone], cancel);
        }
    }
}
