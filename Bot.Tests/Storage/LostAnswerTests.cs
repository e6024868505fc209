using AccountBot.Storage;
using AccountBot.Storage.AzureTables;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Storage;

/// <summary>
/// A transaction whose answer is lost is tried again by the library, and its own first try then refuses the second. Nobody above
/// the store may hear of that: what was done is told as done, what was not as not.
/// </summary>
public sealed class LostAnswerTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Partition = "a0";

    private LossyLine line = null!;
    private AzureTableStore store = null!;
    private AzureTableStore beside = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> LostAnswers => [nameof(Loss.Answer), nameof(Loss.AnswerAsTimeOut)];

    public async ValueTask InitializeAsync()
    {
        var connection = await azurite.NewAccountAsync();
        beside = new AzureTableStore(TableAccess.Of(new StorageSettings.ByConnectionString(connection)));
        await beside.OpenAsync(Cancel);
        var address = TableAccess.AddressIn(connection)!;
        line = await LossyLine.StartAsync(address);
        store = new AzureTableStore(TableAccess.Of(new StorageSettings.ByConnectionString(connection.Replace(address.ToString(), line.Address, StringComparison.Ordinal))));
    }

    public ValueTask DisposeAsync() => line.DisposeAsync();

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task An_insert_that_was_done_is_told_as_done(string loss)
    {
        line.Lose(Enum.Parse<Loss>(loss));

        var etags = ETagsOf(await CommitAsync(Insert("receipt"), Insert("work")));

        Assert.Equal([(await ETagAsync("receipt"))!, (await ETagAsync("work"))!], etags);
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task A_replacement_that_was_done_is_told_as_done_with_the_ETag_that_goes_on(string loss)
    {
        var before = ETagsOf(await CommitAsync(Insert("head")))[0];
        line.Lose(Enum.Parse<Loss>(loss));

        var after = ETagsOf(await CommitAsync(Replace("head", before)))[0];

        Assert.IsType<CommitResult.Committed>(await CommitAsync(Replace("head", after)));
    }

    [Fact]
    public async Task A_row_that_was_taken_to_another_key_is_told_as_taken()
    {
        var before = ETagsOf(await CommitAsync(Insert("due")))[0];
        line.Lose(Loss.Answer);

        var etags = ETagsOf(await CommitAsync(new Write.Delete("due", before), Insert("taken")));

        Assert.Equal(["", (await ETagAsync("taken"))!], etags);
    }

    [Fact]
    public async Task What_was_done_is_told_as_done_although_a_row_of_it_has_changed_since()
    {
        var before = ETagsOf(await CommitAsync(Insert("head")))[0];
        line.Lose(Loss.Answer);
        line.BeforeLoss = async () => await beside.CommitAsync(Partition, [Replace("head", await ETagAsync("head"))], Cancel);

        var etags = ETagsOf(await CommitAsync(Insert("receipt"), Replace("head", before)));

        Assert.Equal(await ETagAsync("receipt"), etags[0]);
        Assert.Equal(new CommitResult.Moved(0), await CommitAsync(Replace("head", etags[1])));
    }

    [Fact]
    public async Task What_another_did_first_is_not_taken_for_our_own()
    {
        line.Lose(Loss.Request);
        await beside.CommitAsync(Partition, [Insert("receipt")], Cancel);

        Assert.Equal(new CommitResult.Exists(1), await CommitAsync(Insert("work"), Insert("receipt")));
        Assert.Empty(await ETagAsync("work"));
    }

    [Fact]
    public async Task A_row_that_another_replaced_first_has_moved()
    {
        var before = ETagsOf(await CommitAsync(Insert("head")))[0];
        await beside.CommitAsync(Partition, [Replace("head", before)], Cancel);
        line.Lose(Loss.Request);

        Assert.Equal(new CommitResult.Moved(1), await CommitAsync(Insert("receipt"), Replace("head", before)));
    }

    [Fact]
    public async Task Who_only_removed_rows_cannot_tell_whether_it_was_they()
    {
        var before = ETagsOf(await CommitAsync(Insert("due")))[0];
        line.Lose(Loss.Answer);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => CommitAsync(new Write.Delete("due", before)));
        Assert.Empty(await ETagAsync("due"));
    }

    [Fact]
    public async Task All_answers_lost_and_still_what_was_done_is_told_as_done()
    {
        line.Lose(Loss.Answer, Loss.Answer, Loss.Answer);

        var etags = ETagsOf(await CommitAsync(Insert("receipt")));

        Assert.Equal([(await ETagAsync("receipt"))!], etags);
    }

    [Fact]
    public async Task A_line_that_is_dead_is_a_store_that_is_unavailable()
    {
        line.Lose(Enumerable.Repeat(Loss.Request, 100));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => CommitAsync(Insert("receipt")));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ReadAsync(Partition, "receipt", Cancel));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.QueryAsync(Partition, KeyRange.Prefix(""), 1, Cancel));
        Assert.Empty(await ETagAsync("receipt"));
    }

    [Fact]
    public async Task A_busy_table_is_asked_twice_more_and_no_oftener()
    {
        line.Lose(Loss.Busy, Loss.Busy);
        Assert.Null(await store.ReadAsync(Partition, "one", Cancel));
        Assert.Equal(3, line.Requests);

        line.Lose(Loss.Busy, Loss.Busy, Loss.Busy);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ReadAsync(Partition, "one", Cancel));
        Assert.Equal(6, line.Requests);
    }

    [Fact]
    public async Task A_conflict_on_a_good_line_costs_one_request()
    {
        await beside.CommitAsync(Partition, [Insert("receipt")], Cancel);

        Assert.Equal(new CommitResult.Exists(0), await CommitAsync(Insert("receipt")));
        Assert.Equal(1, line.Requests);
    }

    [Fact]
    public async Task A_table_that_is_gone_is_no_row_that_moved()
    {
        var elsewhere = new AzureTableStore(TableAccess.Of(new StorageSettings.ByConnectionString(await azurite.NewAccountAsync())));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => elsewhere.CommitAsync(Partition, [new Write.Delete("one", "W/\"x\"")], Cancel));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => elsewhere.QueryAsync(Partition, KeyRange.Prefix(""), 1, Cancel));
    }

    private Task<CommitResult> CommitAsync(params IReadOnlyList<Write> writes) => store.CommitAsync(Partition, writes, Cancel);

    /// <summary>As the table has it; empty where there is no such row.</summary>
    private async Task<string> ETagAsync(string key) => (await beside.ReadAsync(Partition, key, Cancel))?.ETag ?? "";

    private static Write.Insert Insert(string key) => new(key, new Properties { { "text", "x" } });

    private static Write.Replace Replace(string key, string etag) => new(key, new Properties { { "text", "y" } }, etag);

    private static IReadOnlyList<string> ETagsOf(CommitResult result) => Assert.IsType<CommitResult.Committed>(result).ETags;
}
