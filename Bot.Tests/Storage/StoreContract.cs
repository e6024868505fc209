using System.Security.Cryptography;
using AccountBot.Storage;

namespace AccountBot.Tests.Storage;

/// <summary>What every home of the store promises. Each home runs all of it.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private IStore? store;

    /// <summary>A partition that is this test's alone, since a home may keep its rows from test to test.</summary>
    internal string Partition { get; } = $"t{RandomNumberGenerator.GetHexString(16, lowercase: true)}";

    internal IStore Store => store!;

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        store = await OpenAsync();
        await store.OpenAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        (store as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }

    internal abstract Task<IStore> OpenAsync();

    internal virtual Task CloseAsync() => Task.CompletedTask;

    [ContractFact]
    public async Task What_is_not_there_is_null() => Assert.Null(await ReadAsync("nothing"));

    [ContractFact]
    public async Task What_was_inserted_is_read_at_once()
    {
        var etag = await InsertAsync("one", "first");

        var row = await ReadAsync("one");
        Assert.Equal((Partition, "one", "first", etag), (row!.Partition, row.Key, row.Properties.Text("text"), row.ETag));
    }

    [ContractFact]
    public async Task What_is_there_is_not_inserted_again()
    {
        await InsertAsync("one", "first");

        Assert.Equal(new CommitResult.Exists(0), await CommitAsync(Insert("one", "second")));
        Assert.Equal("first", await TextAsync("one"));
    }

    [ContractFact]
    public async Task What_was_replaced_has_another_ETag()
    {
        var before = await InsertAsync("one", "first");

        var after = ETagsOf(await CommitAsync(Replace("one", "second", before)))[0];
        Assert.NotEqual(before, after);
        Assert.Equal(("second", after), (await TextAsync("one"), (await ReadAsync("one"))!.ETag));
    }

    [ContractFact]
    public async Task A_replaced_row_keeps_nothing_of_what_it_was()
    {
        var etag = ETagsOf(await CommitAsync(new Write.Insert("one", new Properties { { "old", "x" }, { "number", 1L } })))[0];

        await CommitAsync(new Write.Replace("one", new Properties { { "fresh", "y" } }, etag));

        var row = await ReadAsync("one");
        Assert.Equal("fresh", Assert.Single(row!.Properties).Key);
    }

    [ContractFact]
    public async Task Who_replaces_what_moved_changes_nothing()
    {
        var before = await InsertAsync("one", "first");
        await CommitAsync(Replace("one", "second", before));

        Assert.Equal(new CommitResult.Moved(0), await CommitAsync(Replace("one", "third", before)));
        Assert.Equal("second", await TextAsync("one"));
    }

    [ContractFact]
    public async Task Who_replaces_what_is_gone_changes_nothing()
    {
        var before = await InsertAsync("one", "first");
        await CommitAsync(new Write.Delete("one", before));

        Assert.Equal(new CommitResult.Moved(0), await CommitAsync(Replace("one", "second", before)));
        Assert.Null(await ReadAsync("one"));
    }

    [ContractFact]
    public async Task What_was_deleted_is_gone_and_has_no_ETag()
    {
        var etag = await InsertAsync("one", "first");

        Assert.Equal("", Assert.Single(ETagsOf(await CommitAsync(new Write.Delete("one", etag)))));
        Assert.Null(await ReadAsync("one"));
    }

    [ContractFact]
    public async Task Who_deletes_what_moved_or_is_gone_changes_nothing()
    {
        var before = await InsertAsync("one", "first");
        var after = ETagsOf(await CommitAsync(Replace("one", "second", before)))[0];

        Assert.Equal(new CommitResult.Moved(0), await CommitAsync(new Write.Delete("one", before)));
        Assert.Equal("second", await TextAsync("one"));

        await CommitAsync(new Write.Delete("one", after));
        Assert.Equal(new CommitResult.Moved(0), await CommitAsync(new Write.Delete("one", after)));
    }

    [ContractFact]
    public async Task An_ETag_is_never_used_again()
    {
        var first = await InsertAsync("one", "same");
        await CommitAsync(new Write.Delete("one", first));
        var second = await InsertAsync("one", "same");

        Assert.NotEqual(first, second);
        Assert.Equal(new CommitResult.Moved(0), await CommitAsync(new Write.Delete("one", first)));
    }

    internal Task<CommitResult> CommitAsync(params IReadOnlyList<Write> writes) => Store.CommitAsync(Partition, writes, Cancel);

    internal async Task<string> InsertAsync(string key, string text) => ETagsOf(await CommitAsync(Insert(key, text)))[0];

    internal Task<Row?> ReadAsync(string key) => Store.ReadAsync(Partition, key, Cancel);

    internal async Task<string?> TextAsync(string key) => (await ReadAsync(key))?.Properties.Text("text");

    internal async Task<IReadOnlyList<string>> KeysAsync(KeyRange range, int limit = int.MaxValue) =>
        [.. (await Store.QueryAsync(Partition, range, limit, Cancel)).Select(row => row.Key)];

    internal static Write.Insert Insert(string key, string text) => new(key, new Properties { { "text", text } });

    internal static Write.Replace Replace(string key, string text, string etag) => new(key, new Properties { { "text", text } }, etag);

    internal static IReadOnlyList<string> ETagsOf(CommitResult result) => Assert.IsType<CommitResult.Committed>(result).ETags;
}
