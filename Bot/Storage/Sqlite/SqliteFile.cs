using Microsoft.Data.Sqlite;

namespace AccountBot.Storage.Sqlite;

/// <summary>Opening the file, alike for readers and the writer.</summary>
internal static class SqliteFile
{
    private const int BusyMilliseconds = 5_000;

    public static SqliteConnection Open(string path)
    {
        // Pooling is off: a pooled connection would lose its pragmas' author, and we keep our own few for ever anyway.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, $"PRAGMA busy_timeout = {BusyMilliseconds}");
        Execute(connection, "PRAGMA journal_mode = WAL");
        // FULL: a commit is answered when it is on the disk, not when it is in the system's cache.
        Execute(connection, "PRAGMA synchronous = FULL");
        return connection;
    }

    /// <summary>The version counter is kept, not derived: a removed row's ETag must never be handed out again.</summary>
    public static void CreateTables(SqliteConnection connection) => Execute(connection, """
        CREATE TABLE IF NOT EXISTS rows (
            partition TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, properties TEXT NOT NULL,
            PRIMARY KEY (partition, key)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS counter (version INTEGER NOT NULL);
        INSERT INTO counter SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM counter);
        """);

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
