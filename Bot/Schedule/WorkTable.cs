using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Work rows as they stand in the store: taken, put off, parked, or removed in the transaction that does them.</summary>
internal sealed class WorkTable(IStore store, Outbox outbox, TimeProvider time, WorkLog log)
{
    private const int MaxFaults = 10;

    /// <summary>Makes the row this copy's own for one lease; null where another copy was first.</summary>
    public Task<WorkRow?> TakeAsync(WorkRow row, CancellationToken cancel) =>
        MoveAsync(row, row.Item with { Due = time.GetUtcNow() + WorkItem.Lease, IsAgain = true }, cancel);

    /// <param name="wait">Null waits longer each time.</param>
    /// <param name="most">After so many tries an operator looks at it.</param>
    /// <returns>When it comes round again; null where the row is another's by now, or gone, or parked.</returns>
    public async Task<DateTimeOffset?> PutOffAsync(WorkRow row, string why, TimeSpan? wait, int most, CancellationToken cancel)
    {
        var attempts = row.Item.Attempts + 1;
        if (attempts >= most)
        {
            await ParkAsync(row, why, cancel);
            return null;
        }

        log.PutOff(row.Item.Kind, row.Item.Id, attempts, why);
        var due = time.GetUtcNow() + (wait ?? Backoff.After(attempts, row.Item.Id));
        return await WaitAsync(row with { Item = row.Item with { Attempts = attempts } }, row.Item.Key, due, cancel);
    }

    /// <summary>Puts the row off until then, without a try in vain.</summary>
    public Task<DateTimeOffset?> WaitAsync(WorkRow row, DateTimeOffset due, CancellationToken cancel) => WaitAsync(row, row.Item.Key, due, cancel);

    /// <summary>
    /// Where the row itself has moved another copy has it, and does the rest. Where what was to be written beside it finds no place the row
    /// stands as it stood, and that counts as a try: what will never fit comes before an operator, and is not tried for ever.
    /// </summary>
    public async Task<IReadOnlyList<WorkRow>> FinishAsync(WorkRow row, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        IReadOnlyList<Write> all = [new Write.Delete(row.Item.Key, row.ETag), .. writes];
        switch (await store.CommitAsync(row.Partition, all, cancel))
        {
            case CommitResult.Committed committed:
                return WorkRows.In(row.Partition, all, committed);
            case CommitResult.Moved { Index: 0 }:
                return [];
            default:
                await PutOffAsync(row, "what it writes finds no place", wait: null, MaxFaults, cancel);
                return [];
        }
    }

    /// <summary>Puts the row off after a fault of our own, which is not mended by trying: ten times, then an operator looks at it.</summary>
    public Task PutOffFaultyAsync(WorkRow row, CancellationToken cancel) => PutOffAsync(row, "fault", wait: null, MaxFaults, cancel);

    /// <summary>
    /// The message is out. Where the row has meanwhile gone to another copy, which will send it a second time, this one's place is kept
    /// all the same: else its card would never be redrawn.
    /// </summary>
    public async Task<IReadOnlyList<WorkRow>> FinishSentAsync(WorkRow row, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        if (await WriteAsync(row.Partition, [new Write.Delete(row.Item.Key, row.ETag), .. writes], cancel) is { } next)
        {
            return next;
        }

        log.Ambiguous(row.Item.Kind, row.Item.Id, "another copy took it while it was sent");
        return writes.Count > 0 ? await WriteAsync(row.Partition, writes, cancel) ?? [] : [];
    }

    /// <summary>Whether this was written, beside the row.</summary>
    public async Task<bool> NoteAsync(WorkRow row, IReadOnlyList<Write> writes, CancellationToken cancel) =>
        await WriteAsync(row.Partition, writes, cancel) is not null;

    /// <summary>Nothing tries it any more; an operator finds it with the reason.</summary>
    public async Task ParkAsync(WorkRow row, string why, CancellationToken cancel)
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

    private async Task<DateTimeOffset?> WaitAsync(WorkRow row, string standsAt, DateTimeOffset due, CancellationToken cancel)
    {
        var waiting = row.Item with { Due = due };
        if (standsAt != waiting.Key && await store.CommitAsync(row.Partition, [new Write.Delete(standsAt, row.ETag), waiting.ToInsert()], cancel) is not CommitResult.Committed)
        {
            return null;
        }

        outbox.Expect(due);
        return due;
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

    /// <returns>The work that it leaves; null where it was not written.</returns>
    private async Task<IReadOnlyList<WorkRow>?> WriteAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel) =>
        await store.CommitAsync(partition, writes, cancel) is CommitResult.Committed committed ? WorkRows.In(partition, writes, committed) : null;
}
