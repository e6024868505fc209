using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Tools;

/// <summary>The index of people's accounts is rebuilt from the accounts.</summary>
public sealed class ReindexCommandTests
{
    private static readonly AccountId Orlavex = AccountId.Parse("orlavex");

    [Fact]
    public async Task A_sound_index_is_left_alone()
    {
        await using var bot = await BotWorld.StartAsync();

        Assert.Equal(["4 accounts read, 0 entries mended."], await CommandLine.LinesAsync(["reindex", .. bot.CommandArguments]));
    }

    [Fact]
    public async Task An_entry_that_was_lost_comes_back()
    {
        await using var bot = await BotWorld.StartAsync();
        var greta = PersonId.Parse(bot.Greta.User.ObjectId);
        var store = bot.Services.GetRequiredService<IStore>();
        var row = (await store.ReadAsync(Partition(greta), Membership.Key(greta, Orlavex), CancellationToken.None))!;
        await store.CommitAsync(row.Partition, [new Write.Delete(row.Key, row.ETag)], CancellationToken.None);

        await bot.Greta.Says("when is the speaker deck due on Orlavex?");
        Assert.DoesNotContain("20 Mar", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.Equal(["4 accounts read, 1 entries mended."], await CommandLine.LinesAsync(["reindex", .. bot.CommandArguments]));
        await bot.Greta.Says("when is the speaker deck due on Orlavex?");

        Assert.Contains("Fri 20 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_of_somebody_who_is_not_on_the_team_says_so_from_then_on()
    {
        await using var bot = await BotWorld.StartAsync();
        var victor = PersonId.Parse(bot.Victor.User.ObjectId);
        var index = bot.Services.GetRequiredService<MembershipIndex>();
        var stray = new Membership(Orlavex, "Orlavex launch", "Brightwater Bio", [], [new Role("AM")], 0);
        await bot.Services.GetRequiredService<IStore>().CommitAsync(Partition(victor), [new Write.Insert(Membership.Key(victor, Orlavex), Document.Write(stray))], CancellationToken.None);

        Assert.Equal(["4 accounts read, 1 entries mended."], await CommandLine.LinesAsync(["reindex", .. bot.CommandArguments]));

        Assert.Empty(Assert.Single(await index.OfAsync(victor, CancellationToken.None)).Roles);
    }

    [Fact]
    public async Task Whoever_comes_late_with_an_older_account_writes_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        var book = (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(Orlavex, Depth.Core, CancellationToken.None))!;

        // Somebody who read the account before its last change comes late: what is written then must not be older.
        var index = bot.Services.GetRequiredService<MembershipIndex>();
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        await bot.Greta.HearsCard();
        var now = (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(Orlavex, Depth.Core, CancellationToken.None))!;
        now.Team.RemoveAll(seat => seat.Person == PersonId.Parse(bot.Greta.User.ObjectId));
        Assert.Equal(1, await index.MendAsync(now, [PersonId.Parse(bot.Greta.User.ObjectId)], CancellationToken.None));

        Assert.Equal(0, await index.MendAsync(book, [PersonId.Parse(bot.Greta.User.ObjectId)], CancellationToken.None));
    }

    private static string Partition(PersonId person) => Shards.OfPerson(person.ToString());
}
