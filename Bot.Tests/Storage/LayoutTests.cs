using AccountBot.Storage;
using AccountBot.Storage.Sqlite;

namespace AccountBot.Tests.Storage;

/// <summary>A store that another release laid out is not opened: nothing would be found where it is.</summary>
public sealed class LayoutTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("accountbot-");
    private readonly SqliteStore store;

    public LayoutTests() => store = new SqliteStore(Path.Combine(folder.FullName, "store.db"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_empty_store_is_laid_out_and_fits_from_then_on()
    {
        Assert.Null(await Layout.CheckAsync(store, Cancel));
        Assert.Null(await Layout.CheckAsync(store, Cancel));
        Assert.Single(await store.QueryAsync(Layout.Partition, KeyRange.Prefix(""), 10, Cancel));
    }

    [Theory]
    [InlineData(1, 32)]
    [InlineData(2, Shards.Count)]
    public async Task A_store_of_another_layout_does_not_fit(long version, long shards)
    {
        await store.CommitAsync(Layout.Partition, [new Write.Insert("layout", new Properties { { "v", version }, { "shards", shards } })], Cancel);

        Assert.NotNull(await Layout.CheckAsync(store, Cancel));
    }

    /// <summary>Where a row lies must never change, whatever the release or the machine.</summary>
    [Theory]
    [InlineData("orlavex", "aa")]
    [InlineData("marelle-eu", "ae")]
    [InlineData("", "a5")]
    public void An_accounts_partition_is_the_same_for_ever(string account, string partition) => Assert.Equal(partition, Shards.OfAccount(account));

    [Fact]
    public void There_are_sixteen_partitions_of_accounts_and_sixteen_of_people()
    {
        Assert.Equal(32, Shards.All.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Enumerable.Range(0, 500), number => Assert.Contains(Shards.OfAccount($"account-{number}"), Shards.All));
        Assert.All(Enumerable.Range(0, 500), number => Assert.Contains(Shards.OfPerson($"person-{number}"), Shards.All));
    }
}
