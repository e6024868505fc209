namespace AccountBot.Storage.Sqlite;

/// <summary>
/// The embedded home: one file, one copy of the bot (a command may write beside it). Readers see the last commit (WAL);
/// one writer thread commits in groups, and no write is answered before its commit is on the disk.
/// </summary>
internal sealed class SqliteStore : IStore, IDisposable
{
    private readonly SqliteReaders readers;
    private readonly SqliteWriter writer;

    /// <param name="path">The file; it is made where there is none. It must lie on a local disk.</param>
    public SqliteStore(string path)
    {
        writer = new SqliteWriter(path);
        readers = new SqliteReaders(path);
    }

    public Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel) =>
        Task.FromResult(readers.Use(reader => reader.Read(partition, key)));

    public Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel) =>
        Task.FromResult(readers.Use(reader => reader.Query(partition, range, limit)));

    public Task<CommitResult> CommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        StoreLimits.Check(partition, writes);
        return writer.CommitAsync(partition, writes);
    }

    public void Dispose()
    {
        writer.Dispose();
        readers.Dispose();
    }
}
