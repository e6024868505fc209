using Azure.Data.Tables;

namespace AccountBot.Storage.AzureTables;

/// <summary>
/// The distributed home: one table of an Azure Storage account, or of Azurite. Any number of copies of the bot share it; the
/// rows' ETags keep them apart.
/// </summary>
internal sealed class AzureTableStore(TableClient table) : StoreHome
{
    // What the service gives at most at once.
    private const int MaxPage = 1000;

    public override Task OpenAsync(CancellationToken cancel) =>
        Patience.AskAsync(token => table.CreateIfNotExistsAsync(token), cancel);

    public override async Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel)
    {
        var found = await Patience.AskAsync(token => table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: token), cancel);
        return found.HasValue ? Entities.ToRow(found.Value!) : null;
    }

    public override async Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {range.From} and RowKey lt {range.To}");
        var rows = new List<Row>();
        string? next = null;
        do
        {
            var from = next;
            var page = await Patience.AskAsync(token => PageAsync(filter, from, limit - rows.Count, token), cancel);
            rows.AddRange(page.Values.Select(Entities.ToRow));
            next = page.ContinuationToken;
        }
        while (next is not null && rows.Count < limit);

        return rows;
    }

    protected override Task<CommitResult> WriteAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel) =>
        new TableTransaction(table, partition, writes).SubmitAsync(cancel);

    /// <summary>A page may be empty and still not be the last.</summary>
    private async Task<Azure.Page<TableEntity>> PageAsync(string filter, string? from, int atMost, CancellationToken cancel)
    {
        var pages = table.QueryAsync<TableEntity>(filter, Math.Min(atMost, MaxPage), cancellationToken: cancel).AsPages(from);
        await using var page = pages.GetAsyncEnumerator(cancel);
        await page.MoveNextAsync();
        return page.Current;
    }
}
