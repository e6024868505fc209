using Microsoft.Data.Sqlite;

namespace AccountBot.Storage.Sqlite;

/// <summary>One connection with its two prepared questions.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand read;
    private readonly SqliteCommand query;

    public SqliteReader(string path)
    {
        connection = SqliteFile.Open(path);
        read = connection.CreateCommand();
        read.CommandText = "SELECT key, version, properties FROM rows WHERE partition = $p AND key = $k";
        AddText(read, "$p", "$k");
        query = connection.CreateCommand();
        query.CommandText = "SELECT key, version, properties FROM rows WHERE partition = $p AND key >= $f AND key < $t ORDER BY key LIMIT $l";
        AddText(query, "$p", "$f", "$t");
        query.Parameters.Add("$l", SqliteType.Integer);
    }

    public Row? Read(string partition, string key)
    {
        read.Parameters[0].Value = partition;
        read.Parameters[1].Value = key;
        using var rows = read.ExecuteReader();
        return rows.Read() ? RowFrom(partition, rows) : null;
    }

    public IReadOnlyList<Row> Query(string partition, KeyRange range, int limit)
    {
        query.Parameters[0].Value = partition;
        query.Parameters[1].Value = range.From;
        query.Parameters[2].Value = range.To;
        query.Parameters[3].Value = limit;
        using var rows = query.ExecuteReader();
        var found = new List<Row>();
        while (rows.Read())
        {
            found.Add(RowFrom(partition, rows));
        }

        return found;
    }

    public void Dispose()
    {
        read.Dispose();
        query.Dispose();
        connection.Dispose();
    }

    private static void AddText(SqliteCommand command, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            command.Parameters.Add(name, SqliteType.Text);
        }
    }

    private static Row RowFrom(string partition, SqliteDataReader rows) =>
        new(partition, rows.GetString(0), PropertiesText.Read(rows.GetString(2)), SqliteVersion.ToETag(rows.GetInt64(1)));
}
