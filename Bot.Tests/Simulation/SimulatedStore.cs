using AccountBot.Storage;

namespace AccountBot.Tests.Simulation;

/// <summary>One copy's line to the tables that all copies share.</summary>
internal sealed class SimulatedStore(TableModel tables, Copy copy, Scheduler scheduler, Func<bool> movedByChance) : StoreHome
{
    public const string AwayMessage = "The store did not answer.";

    public override Task OpenAsync(CancellationToken cancel) => Task.CompletedTask;

    public override Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel) =>
        scheduler.Ask(copy, () => $"reads {partition} {key}", () => tables.Read(partition, key), Away);

    /// <summary>That nothing is due is told at once: with 32 partitions a round would take most of a run.</summary>
    public override Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel) =>
        range.From.StartsWith("~w~", StringComparison.Ordinal) && tables.Query(partition, range, 1).Count == 0
            ? Task.FromResult<IReadOnlyList<Row>>([])
            : scheduler.Ask(copy, () => $"queries {partition} {range.From}", () => tables.Query(partition, range, limit), Away);

    protected override Task<CommitResult> WriteAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel) =>
        scheduler.Ask(copy, () => $"writes {partition} {string.Join(", ", writes.Select(write => $"{write.GetType().Name[0]} {write.Key}"))}", () => Commit(partition, writes), Away);

    private CommitResult Commit(string partition, IReadOnlyList<Write> writes) =>
        writes.FirstOrDefault(write => write is not Write.Insert) is { } first && movedByChance()
            ? new CommitResult.Moved(writes.ToList().IndexOf(first))
            : tables.Commit(partition, writes);

    private static StoreUnavailableException Away() => new(AwayMessage, new TimeoutException());
}
