namespace AccountBot.Storage;

/// <summary>What every home does alike: a write that one of them would refuse reaches none of them.</summary>
internal abstract class StoreHome : IStore
{
    public abstract Task OpenAsync(CancellationToken cancel);

    public abstract Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel);

    public abstract Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel);

    public Task<CommitResult> CommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        StoreLimits.Check(partition, writes);
        return WriteAsync(partition, writes, cancel);
    }

    /// <summary>Writes what was found to be within the limits.</summary>
    protected abstract Task<CommitResult> WriteAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel);
}
