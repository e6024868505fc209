using AccountBot.Storage;

namespace AccountBot.Tests.Simulation;

/// <summary>Table storage as a small working model: ordinal ranges, transactions, and ETags that are never handed out again.</summary>
internal sealed class TableModel
{
    private readonly Dictionary<string, List<Row>> partitions = new(StringComparer.Ordinal);
    private long version;

    /// <summary>Told of every transaction before it is applied.</summary>
    public Action<string, IReadOnlyList<Write>>? Committing { get; set; }

    public IEnumerable<Row> Rows => partitions.Values.SelectMany(rows => rows);

    public TableModel Copy()
    {
        var copy = new TableModel { version = version };
        foreach (var (partition, rows) in partitions)
        {
            copy.partitions[partition] = [.. rows];
        }

        return copy;
    }

    public Row? Read(string partition, string key)
    {
        var rows = RowsOf(partition);
        var at = Find(rows, key);
        return at >= 0 ? rows[at] : null;
    }

    public IReadOnlyList<Row> Query(string partition, KeyRange range, int limit)
    {
        var rows = RowsOf(partition);
        var from = Find(rows, range.From);
        var found = new List<Row>();
        for (var at = from < 0 ? ~from : from; at < rows.Count && found.Count < limit && string.CompareOrdinal(rows[at].Key, range.To) < 0; at++)
        {
            found.Add(rows[at]);
        }

        return found;
    }

    public CommitResult Commit(string partition, IReadOnlyList<Write> writes)
    {
        for (var index = 0; index < writes.Count; index++)
        {
            if (Obstacle(Read(partition, writes[index].Key), writes[index], index) is { } obstacle)
            {
                return obstacle;
            }
        }

        Committing?.Invoke(partition, writes);
        version++;
        return new CommitResult.Committed([.. writes.Select(write => Apply(partition, write))]);
    }

    private static CommitResult? Obstacle(Row? row, Write write, int index) => write switch
    {
        Write.Insert => row is null ? null : new CommitResult.Exists(index),
        Write.Replace replace => row?.ETag == replace.ETag ? null : new CommitResult.Moved(index),
        Write.Delete delete => row?.ETag == delete.ETag ? null : new CommitResult.Moved(index),
        _ => throw new NotSupportedException($"A write of the kind {write.GetType().Name} is not known."),
    };

    private string Apply(string partition, Write write)
    {
        var rows = RowsOf(partition);
        var at = Find(rows, write.Key);
        switch (write)
        {
            case Write.Insert insert:
                rows.Insert(~at, New(partition, insert.Key, insert.Properties));
                return rows[~at].ETag;
            case Write.Replace replace:
                rows[at] = New(partition, replace.Key, replace.Properties);
                return rows[at].ETag;
            default:
                rows.RemoveAt(at);
                return "";
        }
    }

    private Row New(string partition, string key, Properties properties) => new(partition, key, properties, $"\"{version}\"");

    private List<Row> RowsOf(string partition)
    {
        if (!partitions.TryGetValue(partition, out var rows))
        {
            partitions[partition] = rows = [];
        }

        return rows;
    }

    /// <returns>Where the key stands, or the complement of where it would.</returns>
    private static int Find(List<Row> rows, string key)
    {
        var (low, high) = (0, rows.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (string.CompareOrdinal(rows[middle].Key, key))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return ~low;
    }
}
