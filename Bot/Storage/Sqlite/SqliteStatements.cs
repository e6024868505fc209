using Microsoft.Data.Sqlite;

namespace AccountBot.Storage.Sqlite;

/// <summary>The writer's prepared statements: one transaction's writes applied in order, up to the first that does not fit.</summary>
internal sealed class SqliteStatements : IDisposable
{
    private readonly SqliteCommand next;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand replace;
    private readonly SqliteCommand delete;

    public SqliteStatements(SqliteConnection connection)
    {
        next = Prepare(connection, "UPDATE counter SET version = version + 1 RETURNING version");
        insert = Prepare(connection, "INSERT INTO rows (partition, key, version, properties) VALUES ($p, $k, $v, $d) ON CONFLICT DO NOTHING", "$p", "$k", "$v", "$d");
        replace = Prepare(connection, "UPDATE rows SET version = $v, properties = $d WHERE partition = $p AND key = $k AND version = $e", "$p", "$k", "$v", "$d", "$e");
        delete = Prepare(connection, "DELETE FROM rows WHERE partition = $p AND key = $k AND version = $e", "$p", "$k", "$e");
    }

    public CommitResult Apply(string partition, IReadOnlyList<Write> writes)
    {
        var version = (long)next.ExecuteScalar()!;
        var etags = new string[writes.Count];
        for (var index = 0; index < writes.Count; index++)
        {
            if (Apply(partition, writes[index], version) == 0)
            {
                return writes[index] is Write.Insert ? new CommitResult.Exists(index) : new CommitResult.Moved(index);
            }

            etags[index] = writes[index] is Write.Delete ? "" : SqliteVersion.ToETag(version);
        }

        return new CommitResult.Committed(etags);
    }

    public void Dispose()
    {
        next.Dispose();
        insert.Dispose();
        replace.Dispose();
        delete.Dispose();
    }

    private int Apply(string partition, Write write, long version) => write switch
    {
        Write.Insert row => Execute(insert, partition, row.Key, version, PropertiesText.Write(row.Properties)),
        Write.Replace row => Execute(replace, partition, row.Key, version, PropertiesText.Write(row.Properties), SqliteVersion.FromETag(row.ETag)),
        Write.Delete row => Execute(delete, partition, row.Key, SqliteVersion.FromETag(row.ETag)),
        _ => throw new StoreRefusedException($"A write of the kind {write.GetType().Name} is not known."),
    };

    private static int Execute(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        return command.ExecuteNonQuery();
    }

#pragma warning disable CA2100 // The statements are the constants above.
    private static SqliteCommand Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }
#pragma warning restore CA2100
}
