using System.Net;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>The store fails in the middle of things: people get a civil answer, nothing is half done, and it goes on by itself.</summary>
public sealed class StoreFaultTests
{
    private readonly StoreFaults store = new();

    [Fact]
    public async Task While_the_store_is_away_people_are_told_so_and_when_it_is_back_all_goes_on()
    {
        await using var bot = await StartAsync();

        store.IsDown = true;
        await bot.Tom.Says("my deadlines");
        Assert.StartsWith("Something went wrong on my side", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"status":"not ready","notReady":["store"]}"""), await ReadyAsync(bot));
        Assert.Equal(HttpStatusCode.OK, (await bot.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/health/live"))).StatusCode);

        store.IsDown = false;
        await bot.Tom.Says("my deadlines");
        Assert.Contains("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await ReadyAsync(bot)).Status);
    }

    [Fact]
    public async Task An_answer_that_was_given_is_not_followed_by_an_apology()
    {
        await using var bot = await StartAsync();
        store.Fails = _ => true;

        await bot.Tom.Says("my deadlines");

        Assert.Contains("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Tom.HearsNothing();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_decision_that_the_store_did_not_answer_is_made_once_and_never_told_otherwise(bool wasDone)
    {
        await using var bot = await StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        var card = await bot.Greta.HearsCard();

        (store.Fails, store.DoesFirst) = (partition => partition[0] == 'a', wasDone);
        var unsure = await bot.Greta.Presses(card.OldCopy(), "Approve");
        Assert.Equal(HttpStatusCode.OK, unsure.Http);
        Assert.Contains(wasDone ? "Approved by Greta Solberg" : "Something went wrong on my side", unsure.Text, StringComparison.Ordinal);
        Assert.Equal(wasDone ? 42_000m : 40_000m, await PassThroughAsync(bot));

        store.Fails = _ => false;
        var again = await bot.Greta.Presses(card.OldCopy(), "Approve");
        again.Card.Shows("Approved by Greta Solberg");
        await bot.AdvanceAsync(TimeSpan.FromSeconds(20));
        Assert.Equal("Approved. Pass-through goes from £40,000 to £42,000.", await bot.Greta.Hears());
        Assert.StartsWith("Greta Solberg approved", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Equal(42_000m, await PassThroughAsync(bot));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_change_that_was_ordered_in_words_is_made_once_by_itself(bool wasDone)
    {
        await using var bot = await StartAsync();
        (store.Fails, store.DoesFirst) = (partition => partition[0] == 'a', wasDone);

        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        if (!wasDone)
        {
            Assert.StartsWith("I have noted what you want", await bot.Tom.Hears(), StringComparison.Ordinal);
        }

        store.Fails = _ => false;
        await bot.AdvanceAsync(TimeSpan.FromSeconds(40));

        Assert.Contains("I asked Greta Solberg on Orlavex launch", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Greta.HearsCard();
        Assert.Single((await ReadAsync(bot)).Help);
    }

    private async Task<BotWorld> StartAsync() => await BotWorld.StartAsync(new WorldOptions
    {
        Edges = services => StoreAround.Put(services, home => new BrokenStore(home, store)),
    });

    private static async Task<(HttpStatusCode Status, string Body)> ReadyAsync(BotWorld bot)
    {
        using var answer = await bot.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/health/ready"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<decimal> PassThroughAsync(BotWorld bot) => (await ReadAsync(bot)).Line("Pass-through")!.Value.Facts.Approved;

    private static async Task<AccountBook> ReadAsync(BotWorld bot) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse("orlavex"), Depth.WithMilestones, CancellationToken.None))!;
}
