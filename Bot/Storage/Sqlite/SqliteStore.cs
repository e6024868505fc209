using Microsoft.Data.Sqlite;

namespace AccountBot.Storage.Sqlite;

/// <summary>
/// The embedded home: one file, one copy of the bot (a command may write beside it). Readers see the last commit (WAL);
/// one writer thread commits in groups, and no write is answered before its commit is on the disk.
/// </summary>
internal sealed class SqliteStore : StoreHome, IDisposable
{
    private readonly SqliteReaders readers;
    private readonly SqliteWriter writer;

    /// <param name="path">The file; it is made where there is none. It must lie on a local disk.</param>
    /// <exception cref="StoreUnavailableException">The file cannot be opened, or is no store.</exception>
    public SqliteStore(string path)
    {
        try
        {
            writer = new SqliteWriter(path);
        }
        catch (SqliteException fault)
        {
            throw new StoreUnavailableException($"The file cannot be opened: {fault.Message}", fault);
        }

        readers = new SqliteReaders(path);
    }

    /// <summary>It is open as long as it lives.</summary>
    public override Task OpenAsync(CancellationToken cancel) => Task.CompletedTask;

    public override Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel) => cancel.IsCancellationRequested
        ? Task.FromCanceled<Row?>(cancel)
        : Task.FromResult(readers.Use(reader => reader.Read(partition, key)));

    public override Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel) => cancel.IsCancellationRequested
        ? Task.FromCanceled<IReadOnlyList<Row>>(cancel)
        : Task.FromResult(readers.Use(reader => reader.Query(partition, range, limit)));

    public void Dispose()
    {
        writer.Dispose();
        readers.Dispose();
    }

    /// <summary>Once it waits for the writer it is written: a cancelled call would not know.</summary>
    protected override Task<CommitResult> WriteAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel) => cancel.IsCancellationRequested
        ? Task.FromCanceled<CommitResult>(cancel)
        : writer.CommitAsync(partition, writes);
}
