using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Imports;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Storage.AzureTables;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>Two copies of the bot on one storage account. Nobody can tell which of them they speak to.</summary>
public sealed class TwoCopiesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task What_is_asked_of_one_copy_is_decided_through_the_other()
    {
        var options = await OptionsAsync();
        await using var one = await BotWorld.StartAsync(options);
        await using var other = await one.AnotherCopyAsync(options);

        await one.Tom.Says("ask for £2,000 more on Orlavex pass-through for the symposium");
        await one.Tom.HearsCard();
        await other.Tom.Presses("Send");
        await other.Greta.HearsCard();
        await one.Greta.Presses("Approve");

        Assert.Equal("Approved. Pass-through goes from £40,000 to £42,000.", await one.Greta.Hears());
        Assert.Equal("Greta Solberg approved £2,000 more on Pass-through (Orlavex launch). Pass-through goes from £40,000 to £42,000.", await other.Tom.Hears());
        foreach (var message in one.Tom.Chat.Messages.Concat(one.Greta.Chat.Messages).Where(message => message.HasCard))
        {
            Assert.Empty(message.Card.ButtonTitles.Except(["Undo"]));
        }
    }

    [Fact]
    public async Task Two_who_approve_at_once_through_two_copies_make_one_decision()
    {
        var options = await OptionsAsync();
        await using var one = await BotWorld.StartAsync(options);
        await using var other = await one.AnotherCopyAsync(options);
        await one.Tom.Says("ask for £900 more on Marelle EU website");
        await one.Tom.HearsCard();
        await one.Tom.Presses("Send");
        var (ruths, liams) = (await one.Ruth.HearsCard(), await one.Liam.HearsCard());

        var answers = await Task.WhenAll(one.Ruth.Presses(ruths, "Approve"), other.Liam.Presses(liams, "Approve"));

        Assert.All(answers, answer => answer.Card.Shows("Approved by "));
        Assert.Equal(18_900m, (await ReadAsync(other, "marelle-eu")).Line("Website")!.Value.Facts.Approved);
        Assert.Contains("Website goes from £18,000 to £18,900", await one.Tom.Hears(), StringComparison.Ordinal);
        await one.QuietAsync();
        var decider = one.Ruth.Chat.Unread.Count > 0 ? one.Ruth : one.Liam;
        Assert.StartsWith("Approved.", await decider.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_who_clicks_twenty_times_at_two_copies_decides_once()
    {
        var options = await OptionsAsync();
        await using var one = await BotWorld.StartAsync(options);
        await using var other = await one.AnotherCopyAsync(options);
        await one.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await one.Tom.HearsCard();
        await one.Tom.Presses("Send");
        var card = await one.Greta.HearsCard();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(click => (click % 2 == 0 ? one : other).Greta.Presses(card.OldCopy(), "Approve")));

        Assert.Equal("Approved. Pass-through goes from £40,000 to £42,000.", await one.Greta.Hears());
        await one.Tom.Hears();
        Assert.Equal(42_000m, (await ReadAsync(one, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    [Fact]
    public async Task What_a_copy_that_is_gone_left_unsaid_the_other_says()
    {
        var options = await OptionsAsync();
        await using var one = await BotWorld.StartAsync(options);
        var other = await one.AnotherCopyAsync(options);
        await one.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await one.Tom.HearsCard();
        await one.Tom.Presses("Send");
        var card = await one.Greta.HearsCard();

        // It dies between the commit and the letters: what it would have sent at once stays in the store.
        other.Services.GetRequiredService<Outbox>().Close();
        await other.Greta.Presses(card, "Approve");
        await other.DisposeAsync();
        await one.Tom.HearsNothing();
        await one.AdvanceAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("Approved. Pass-through goes from £40,000 to £42,000.", await one.Greta.Hears());
        Assert.StartsWith("Greta Solberg approved £2,000 more on Pass-through", await one.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_copy_finds_the_agency_there_and_changes_nothing()
    {
        var options = await OptionsAsync();
        await using var one = await BotWorld.StartAsync(options);
        var before = await one.StoreAsync();

        await using var other = await one.AnotherCopyAsync(options);

        Assert.Equal(before, await other.StoreAsync());
    }

    [Fact]
    public async Task Two_copies_that_start_at_once_bring_the_agency_in_once()
    {
        using var folder = WorldFolder.Create();
        var accounts = AgencyFile.Read(folder.AgencyFile).File!.AccountsOn(DateOnly.FromDateTime(WorldClock.Monday.Date));
        var (alone, shared) = (await StoreAsync(), await StoreAsync());

        await new FirstImport(alone, new NewAccounts(alone), TimeProvider.System).RunAsync(accounts, CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => new FirstImport(shared, new NewAccounts(shared), TimeProvider.System).RunAsync(accounts, CancellationToken.None)));

        Assert.Equal(await KeysAsync(alone), await KeysAsync(shared));
    }

    private async Task<AzureTableStore> StoreAsync()
    {
        var store = new AzureTableStore(TableAccess.Of(new StorageSettings.ByConnectionString(await azurite.NewAccountAsync())));
        await store.OpenAsync(CancellationToken.None);
        return store;
    }

    private static async Task<IReadOnlyList<string>> KeysAsync(AzureTableStore store)
    {
        var rows = await Task.WhenAll(Shards.All.Append(Layout.Partition).Select(partition => store.QueryAsync(partition, KeyRange.Prefix(""), int.MaxValue, CancellationToken.None)));
        return [.. rows.SelectMany(some => some).Select(row => $"{row.Partition} {row.Key}")];
    }

    private async Task<WorldOptions> OptionsAsync() => new() { StorageAccount = await azurite.NewAccountAsync() };

    private static async Task<AccountBook> ReadAsync(BotWorld bot, string account) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse(account), Depth.WithMilestones, CancellationToken.None))!;
}
