using AccountBot.Storage;

namespace AccountBot.Tests.Storage;

/// <summary>Writes down each trip to the store.</summary>
internal sealed class CountingStore(IStore home, TripLog trips) : StoreAround(home)
{
    public override Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel)
    {
        trips.Note($"read {Whose(partition)}");
        return base.ReadAsync(partition, key, cancel);
    }

    public override async Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel)
    {
        trips.Note($"query {Whose(partition)}");
        var rows = await base.QueryAsync(partition, range, limit, cancel);
        foreach (var row in rows)
        {
            trips.NoteKey(row.Key);
        }

        return rows;
    }

    public override Task<CommitResult> CommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        trips.Note($"commit {Whose(partition)}");
        return base.CommitAsync(partition, writes, cancel);
    }

    private static string Whose(string partition) => partition[0] switch
    {
        'a' => "account",
        'p' => "person",
        _ => partition,
    };
}
