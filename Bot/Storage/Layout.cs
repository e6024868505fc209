namespace AccountBot.Storage;

/// <summary>How the store is laid out, written at the first start: a store of another layout is not opened, since nothing would be found where it is.</summary>
internal static class Layout
{
    public const string Partition = "m";
    private const string Key = "layout";

    /// <summary>Null where the store fits this program; else what is wrong with it.</summary>
    public static async Task<string?> CheckAsync(IStore store, CancellationToken cancel)
    {
        var row = await store.ReadAsync(Partition, Key, cancel);
        if (row is null)
        {
            await store.CommitAsync(Partition, [new Write.Insert(Key, new Properties { { "v", 1L }, { "shards", Shards.Count } })], cancel);
            return null;
        }

        return row.Properties.Number("shards") == Shards.Count && row.Properties.Number("v") == 1
            ? null
            : "The store was laid out by another release, which this one cannot read.";
    }
}
