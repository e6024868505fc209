using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AccountBot.Storage.Sqlite;

/// <summary>
/// The one thread that writes. What is waiting when it comes round goes into one commit, each transaction behind a savepoint
/// of its own, so that the price of the disk is shared and one refusal harms nobody else.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MaxGroup = 256;

    private readonly BlockingCollection<Pending> waiting = [];
    private readonly SqliteConnection connection;
    private readonly SqliteStatements statements;
    private readonly Thread thread;

    public SqliteWriter(string path)
    {
        connection = SqliteFile.Open(path);
        SqliteFile.CreateTables(connection);
        statements = new SqliteStatements(connection);
        thread = new Thread(Run) { IsBackground = true, Name = "sqlite-writer" };
        thread.Start();
    }

    public Task<CommitResult> CommitAsync(string partition, IReadOnlyList<Write> writes)
    {
        var pending = new Pending(partition, writes);
        waiting.Add(pending);
        return pending.Done.Task;
    }

    /// <summary>What is waiting is still written.</summary>
    public void Dispose()
    {
        waiting.CompleteAdding();
        thread.Join();
        statements.Dispose();
        connection.Dispose();
        waiting.Dispose();
    }

    private void Run()
    {
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            var group = new List<Pending> { first };
            while (group.Count < MaxGroup && waiting.TryTake(out var next))
            {
                group.Add(next);
            }

            CommitGroup(group);
        }
    }

    private void CommitGroup(List<Pending> group)
    {
        try
        {
            SqliteFile.Execute(connection, "BEGIN IMMEDIATE");
            var results = group.ConvertAll(Apply);
            SqliteFile.Execute(connection, "COMMIT");
            foreach (var (pending, result) in group.Zip(results))
            {
                pending.Done.SetResult(result);
            }
        }
        catch (SqliteException fault)
        {
            Abandon(group, fault);
        }
    }

    private CommitResult Apply(Pending pending)
    {
        SqliteFile.Execute(connection, "SAVEPOINT one");
        var result = statements.Apply(pending.Partition, pending.Writes);
        if (result is not CommitResult.Committed)
        {
            SqliteFile.Execute(connection, "ROLLBACK TO one");
        }

        SqliteFile.Execute(connection, "RELEASE one");
        return result;
    }

    private void Abandon(List<Pending> group, SqliteException fault)
    {
        if (connection.State == System.Data.ConnectionState.Open && !SqliteAutoCommit())
        {
            SqliteFile.Execute(connection, "ROLLBACK");
        }

        foreach (var pending in group)
        {
            pending.Done.TrySetException(new StoreUnavailableException("The store could not be written.", fault));
        }
    }

    /// <summary>A full disk may have rolled back already; a second ROLLBACK would be an error of its own.</summary>
    private bool SqliteAutoCommit() => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) != 0;

    private sealed record Pending(string Partition, IReadOnlyList<Write> Writes)
    {
        public TaskCompletionSource<CommitResult> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
