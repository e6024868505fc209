using System.Globalization;
using System.Text;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Imports;

/// <summary>
/// What an import is going to do, written down whole before any of it is done. Its last row makes it binding: from then on the import
/// is carried out, if not by whoever began it then by the next start.
/// </summary>
internal sealed class ImportJournal(IStore store)
{
    private const string Prefix = "import~j~";
    private const string CommitKey = "import~journal";
    private const int TextLength = 30_000;
    private const int RowsAtOnce = 20;

    public async Task WriteAsync(PlannedImport import, CancellationToken cancel)
    {
        await RemoveTextAsync(cancel);
        var pieces = import.Accounts.SelectMany((account, index) => Rows(index, Document.ToText(account))).ToList();
        foreach (var some in pieces.Chunk(RowsAtOnce))
        {
            await store.CommitAsync(Layout.Partition, some, cancel);
        }

        var commit = new Properties { { "v", 1L }, { "id", import.Id }, { "at", import.At.ToString("O", CultureInfo.InvariantCulture) } };
        await store.CommitAsync(Layout.Partition, [new Write.Insert(CommitKey, commit)], cancel);
    }

    /// <summary>The import that is not at its end; null where there is none.</summary>
    public async Task<PlannedImport?> ReadAsync(CancellationToken cancel)
    {
        if (await store.ReadAsync(Layout.Partition, CommitKey, cancel) is not { } commit)
        {
            return null;
        }

        var texts = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        await foreach (var row in store.RowsAsync(Layout.Partition, KeyRange.Prefix(Prefix), cancel))
        {
            var account = row.Key[..row.Key.LastIndexOf('~')];
            (texts.TryGetValue(account, out var text) ? text : texts[account] = new StringBuilder()).Append(row.Properties.Text("text"));
        }

        return new PlannedImport(
            commit.Properties.Text("id")!,
            DateTimeOffset.Parse(commit.Properties.Text("at")!, CultureInfo.InvariantCulture),
            [.. texts.Values.Select(text => Document.Parse<AccountFacts>(text.ToString()))]);
    }

    /// <summary>The import is at its end. The row that binds goes first: what is left of the others binds nobody.</summary>
    public async Task CloseAsync(PlannedImport import, CancellationToken cancel)
    {
        await FirstImport.NoteDoneAsync(store, import.At, cancel);
        if (await store.ReadAsync(Layout.Partition, CommitKey, cancel) is { } commit)
        {
            await store.CommitAsync(Layout.Partition, [new Write.Delete(CommitKey, commit.ETag)], cancel);
        }

        await RemoveTextAsync(cancel);
    }

    private async Task RemoveTextAsync(CancellationToken cancel)
    {
        await foreach (var row in store.RowsAsync(Layout.Partition, KeyRange.Prefix(Prefix), cancel))
        {
            await store.CommitAsync(Layout.Partition, [new Write.Delete(row.Key, row.ETag)], cancel);
        }
    }

    private static IEnumerable<Write> Rows(int account, string text) =>
        text.Chunk(TextLength).Select((piece, index) => new Write.Insert(
            string.Create(CultureInfo.InvariantCulture, $"{Prefix}{account:D6}~{index:D6}"), new Properties { { "v", 1L }, { "text", new string(piece) } }));
}

/// <summary>An import as it was decided.</summary>
/// <param name="Id">The same however often it is begun again.</param>
/// <param name="Accounts">What its file says, with the dates that it means.</param>
internal sealed record PlannedImport(string Id, DateTimeOffset At, IReadOnlyList<AccountFacts> Accounts);
