using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AccountBot.Storage.Sqlite;

/// <summary>Idle readers, kept for the next reader. A read never stays open across an await: an open one lets the WAL grow without end.</summary>
internal sealed class SqliteReaders(string path) : IDisposable
{
    private readonly ConcurrentBag<SqliteReader> idle = [];

    public T Use<T>(Func<SqliteReader, T> read)
    {
        try
        {
            var reader = idle.TryTake(out var kept) ? kept : new SqliteReader(path);
            var answer = read(reader);
            idle.Add(reader);
            return answer;
        }
        catch (SqliteException fault)
        {
            throw new StoreUnavailableException("The store could not be read.", fault);
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }
}
