using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Storage;
using AccountBot.Storage.AzureTables;
using AccountBot.Storage.Sqlite;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Storage;

/// <summary>
/// A store that an earlier release wrote, with work under way, opens in this one, and people go on where they were. The files in
/// <c>Releases</c> were each written by the release that they are named after, and are never written anew.
/// </summary>
public sealed class MigrationTests(AzuriteFixture azurite)
{
    private const int ActivitiesBefore = 1000;

    public static TheoryData<string> Releases => [.. Directory.GetFiles(Folder, "*.db").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Storage", "Releases");

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task People_go_on_where_they_were(string release)
    {
        await using var bot = await BotWorld.StartAsync(new WorldOptions { StoreFile = FileOf(release) });

        await GoOnAsync(bot);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task So_they_do_where_the_rows_lie_in_a_storage_account(string release)
    {
        var account = await azurite.NewAccountAsync();
        await CopyAsync(FileOf(release), new AzureTableStore(TableAccess.Of(new StorageSettings.ByConnectionString(account))));

        await using var bot = await BotWorld.StartAsync(new WorldOptions { StorageAccount = account });

        await GoOnAsync(bot);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Every_row_says_the_version_of_its_form(string release)
    {
        using var store = new SqliteStore(Copied(FileOf(release)));
        await store.OpenAsync(TestContext.Current.CancellationToken);

        await foreach (var row in AllAsync(store))
        {
            Assert.Equal(1, row.Properties.Number("v"));
        }
    }

    /// <summary>
    /// What was under way in the store: a request that waits for Greta, one that Omar wants changed, help that Greta was asked for, a form
    /// of Ruth's that is not sent. What was done: a date moved, a request approved.
    /// </summary>
    private static async Task GoOnAsync(BotWorld bot)
    {
        // No activity of the played Teams may bear the id of one that the earlier release saw.
        for (var seen = 0; seen < ActivitiesBefore; seen++)
        {
            _ = bot.Teams.NewId();
        }

        // Teams answers at another address now; the bot learns it from whoever speaks.
        foreach (var person in new[] { bot.Tom, bot.Greta, bot.Omar, bot.Ruth })
        {
            await person.Says("what is waiting for me?");
        }

        await bot.ReadAllAsync();
        await bot.Greta.Says("approve the request for extra design hours");
        await bot.Greta.HearsCard();
        await bot.Greta.Presses("Approve");
        Assert.Equal("Approved. Fees goes from £120,000 to £121,500.", await bot.Greta.Hears());
        Assert.Contains("£121,500", await bot.Tom.Hears(), StringComparison.Ordinal);

        await bot.Tom.Says("when is the speaker deck due?");
        Assert.Contains("Tue 24 Mar 2026", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Greta.Says("where are my requests?");
        Assert.Contains("14 Apr 2026", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Ruth.Says("yes");
        Assert.Contains("£400", await bot.Ruth.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();

        var trail = new AuditTrail(bot.Services.GetRequiredService<IStore>(), bot.Services.GetRequiredService<AccountBooks>());
        Assert.Null((await trail.VerifyAsync(AccountId.Parse("orlavex"), CancellationToken.None))!.Fault);
    }

    private static string FileOf(string release) => Path.Combine(Folder, $"{release}.db");

    private static string Copied(string file)
    {
        var copy = Path.Combine(Directory.CreateTempSubdirectory("accountbot-").FullName, "bot.db");
        File.Copy(file, copy);
        return copy;
    }

    private static async Task CopyAsync(string file, AzureTableStore to)
    {
        using var from = new SqliteStore(Copied(file));
        await from.OpenAsync(CancellationToken.None);
        await to.OpenAsync(CancellationToken.None);
        await foreach (var row in AllAsync(from))
        {
            Assert.IsType<CommitResult.Committed>(await to.CommitAsync(row.Partition, [new Write.Insert(row.Key, row.Properties)], CancellationToken.None));
        }
    }

    private static async IAsyncEnumerable<Row> AllAsync(SqliteStore store)
    {
        foreach (var partition in Shards.All.Append(Layout.Partition))
        {
            await foreach (var row in store.RowsAsync(partition, KeyRange.Prefix(""), CancellationToken.None))
            {
                yield return row;
            }
        }
    }
}
