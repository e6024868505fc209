using System.Runtime.CompilerServices;

namespace AccountBot.Storage;

/// <summary>Ways through many rows that never hold more than a page of them.</summary>
internal static class StoreWalk
{
    private const int PageSize = 500;

    // The lowest character that a key may hold: nothing lies between a key and the key with it behind.
    private const char BelowAllKeys = ' ';

    /// <summary>The rows of a range in the order of their keys, however many there are.</summary>
    public static async IAsyncEnumerable<Row> RowsAsync(this IStore store, string partition, KeyRange range, [EnumeratorCancellation] CancellationToken cancel)
    {
        var page = await store.QueryAsync(partition, range, PageSize, cancel);
        while (page.Count > 0)
        {
            foreach (var row in page)
            {
                yield return row;
            }

            page = await store.QueryAsync(partition, range with { From = page[^1].Key + BelowAllKeys }, PageSize, cancel);
        }
    }

    /// <summary>
    /// The owners of a partition's rows: what stands in their keys before the first <c>~</c>. No row lists them, so each is found by
    /// skipping over the rows of the one before: one query an owner, whatever they own.
    /// </summary>
    public static async IAsyncEnumerable<string> OwnersAsync(this IStore store, string partition, [EnumeratorCancellation] CancellationToken cancel)
    {
        var rest = new KeyRange("", "~");
        while (await store.QueryAsync(partition, rest, 1, cancel) is [var first])
        {
            var owner = first.Key.Split('~', 2)[0];
            yield return owner;
            rest = rest with { From = KeyRange.Prefix($"{owner}~").To };
        }
    }
}
