namespace AccountBot.Schedule;

/// <summary>Does one work row: lets its handler say what follows, and sees to that.</summary>
internal sealed class WorkDesk(IEnumerable<IWorkHandler> handlers, WorkTable table, LetterDesk letters, RedrawDesk redrawings)
{
    private readonly Dictionary<string, IWorkHandler> byKind =
        handlers.SelectMany(handler => handler.Kinds.Select(kind => (kind, handler))).ToDictionary(pair => pair.kind, pair => pair.handler, StringComparer.Ordinal);

    /// <summary>Makes the row this copy's own for one lease; null where another copy was first.</summary>
    public Task<WorkRow?> TakeAsync(WorkRow row, CancellationToken cancel) => table.TakeAsync(row, cancel);

    /// <summary>The rows that it leaves behind it, to be done at once.</summary>
    public async Task<IReadOnlyList<WorkRow>> DoAsync(WorkRow row, CancellationToken cancel)
    {
        if (!byKind.TryGetValue(row.Item.Kind, out var handler))
        {
            await table.ParkAsync(row, "nobody handles this kind", cancel);
            return [];
        }

        return await handler.HandleAsync(row.Item, cancel) switch
        {
            WorkResult.Done done => await table.FinishAsync(row, done.Writes, cancel),
            WorkResult.Post letter => await letters.PostAsync(row, letter, cancel),
            WorkResult.Redraw redraw => await redrawings.DrawAsync(row, redraw.Messages, cancel),
            var other => throw new NotSupportedException($"A handler answered with a {other.GetType().Name}."),
        };
    }

    /// <summary>Puts the row off after a fault of our own.</summary>
    public Task PutOffFaultyAsync(WorkRow row, CancellationToken cancel) => table.PutOffFaultyAsync(row, cancel);
}
