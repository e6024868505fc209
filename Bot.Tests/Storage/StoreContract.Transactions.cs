using AccountBot.Storage;

namespace AccountBot.Tests.Storage;

/// <summary>All of the writes or none.</summary>
public abstract partial class StoreContract
{
    [ContractFact]
    public async Task A_transaction_does_all_of_its_writes_and_tells_their_ETags_in_order()
    {
        var (replaced, deleted) = (await InsertAsync("replaced", "before"), await InsertAsync("deleted", "before"));

        var etags = ETagsOf(await CommitAsync(Insert("inserted", "x"), new Write.Delete("deleted", deleted), Replace("replaced", "after", replaced)));

        Assert.Equal([(await ReadAsync("inserted"))!.ETag, "", (await ReadAsync("replaced"))!.ETag], etags);
        Assert.Equal(("x", null, "after"), (await TextAsync("inserted"), await TextAsync("deleted"), await TextAsync("replaced")));
    }

    [ContractTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public async Task One_row_that_exists_already_keeps_all_from_being_written(int at)
    {
        await InsertAsync("taken", "before");
        var writes = FiveInserts();
        writes[at] = Insert("taken", "after");

        Assert.Equal(new CommitResult.Exists(at), await CommitAsync(writes));
        Assert.Equal(["taken"], await KeysAsync(KeyRange.Prefix("")));
        Assert.Equal("before", await TextAsync("taken"));
    }

    [ContractTheory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task One_row_that_moved_keeps_all_from_being_written(int at)
    {
        var before = await InsertAsync("taken", "before");
        await CommitAsync(Replace("taken", "now", before));
        var writes = FiveInserts();
        writes[at] = Replace("taken", "after", before);

        Assert.Equal(new CommitResult.Moved(at), await CommitAsync(writes));
        Assert.Equal(["taken"], await KeysAsync(KeyRange.Prefix("")));
        Assert.Equal("now", await TextAsync("taken"));
    }

    [ContractTheory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task One_row_that_is_gone_keeps_all_from_being_written(int at)
    {
        var before = await InsertAsync("gone", "before");
        await CommitAsync(new Write.Delete("gone", before));
        var writes = FiveInserts();
        writes[at] = new Write.Delete("gone", before);

        Assert.Equal(new CommitResult.Moved(at), await CommitAsync(writes));
        Assert.Empty(await KeysAsync(KeyRange.Prefix("")));
    }

    [ContractFact]
    public async Task The_first_write_that_does_not_fit_is_the_one_that_is_named()
    {
        await InsertAsync("one", "x");
        var gone = await InsertAsync("two", "x");
        await CommitAsync(new Write.Delete("two", gone));

        Assert.Equal(new CommitResult.Exists(1), await CommitAsync(Insert("zero", "x"), Insert("one", "y"), Replace("two", "y", gone)));
    }

    [ContractFact]
    public async Task A_hundred_writes_are_one_transaction()
    {
        var etags = ETagsOf(await CommitAsync([.. Enumerable.Range(0, StoreLimits.MaxWrites).Select(number => Insert($"{number:D3}", "x"))]));

        Assert.Equal(StoreLimits.MaxWrites, etags.Count);
        Assert.Equal(StoreLimits.MaxWrites, (await KeysAsync(KeyRange.Prefix(""))).Count);
    }

    [ContractFact]
    public async Task A_row_taken_to_another_key_is_never_in_two_places()
    {
        var etag = await InsertAsync("open", "x");

        ETagsOf(await CommitAsync(new Write.Delete("open", etag), Insert("closed", "x")));

        Assert.Equal(["closed"], await KeysAsync(KeyRange.Prefix("")));
        Assert.Equal(new CommitResult.Moved(0), await CommitAsync(new Write.Delete("open", etag), Insert("elsewhere", "x")));
    }

    [ContractFact]
    public async Task Who_cancelled_before_asking_gets_nothing_and_leaves_nothing()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.CommitAsync(Partition, [Insert("one", "x")], gone.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadAsync(Partition, "one", gone.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.QueryAsync(Partition, KeyRange.Prefix(""), 1, gone.Token));
        Assert.Null(await ReadAsync("one"));
    }

    private static Write[] FiveInserts() => [.. Enumerable.Range(0, 5).Select(number => Insert($"n{number}", "x"))];
}
