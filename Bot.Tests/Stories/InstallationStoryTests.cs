using System.Text.Json.Nodes;
using AccountBot.People;
using AccountBot.People.Graph;
using AccountBot.Tests.People;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>Somebody whose turn it is has not got the bot: it is installed for them where that is granted, and else they are passed over.</summary>
public sealed class InstallationStoryTests : IAsyncLifetime
{
    private readonly JsonObject agency = WorldAgency.Read();
    private FakeGraph graph = null!;

    public async ValueTask InitializeAsync()
    {
        graph = await FakeGraph.StartAsync();
        graph.People.Add(agency);
    }

    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Fact]
    public async Task An_approver_without_the_bot_gets_it_and_then_the_card()
    {
        await using var bot = await StartAsync("Greta");

        await AskAsync(bot);

        Assert.Equal([agency.IdOf("Greta")], graph.Answers.Apps.Installed);
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Approve");
        Assert.StartsWith("Approved.", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.StartsWith("Greta Solberg approved", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task Where_it_is_not_granted_the_next_has_it_and_the_asker_knows()
    {
        graph.Forbidden.Add("installedApps");
        await using var bot = await StartAsync("Greta");

        await AskAsync(bot);

        await PassesToOmarAsync(bot);
        Assert.Single(graph.Calls, call => call.Url.Contains("installedApps", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Installed_in_vain_it_is_tried_once()
    {
        await using var bot = await StartAsync("Greta");
        graph.Answers.Apps.Added = null;

        await AskAsync(bot);

        await PassesToOmarAsync(bot);
        Assert.Single(graph.Calls, call => call.Method == "POST" && call.Url.Contains("installedApps", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_is_not_brought_it()
    {
        await using var bot = await StartAsync();
        await bot.Greta.Says("hello");
        await bot.Greta.Hears();
        bot.Greta.Chat.Delivery = Delivery.Blocked;

        await AskAsync(bot);

        Assert.Contains("(bot blocked); Omar Nassif has it.", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Empty(graph.Answers.Apps.Installed);
        await bot.Omar.HearsCard();
    }

    [Fact]
    public async Task Nobody_is_brought_the_bot_for_news_alone()
    {
        await using var bot = await StartAsync();
        await AskAsync(bot);
        await bot.Greta.HearsCard();
        bot.Tom.Chat.Delivery = Delivery.NotInstalled;

        await bot.Greta.Presses("Approve");

        await bot.Greta.Hears();
        await bot.Tom.HearsNothing();
        Assert.Empty(graph.Answers.Apps.Installed);
    }

    private static async Task AskAsync(BotWorld bot)
    {
        await bot.Tom.Says("ask for £1,000 more on Orlavex for the congress stand");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
        await bot.QuietAsync();
    }

    private static async Task PassesToOmarAsync(BotWorld bot)
    {
        Assert.Contains("Not delivered to Greta Solberg (bot not installed); Omar Nassif has it.", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Omar.HearsCard();
        await bot.Greta.HearsNothing();
    }

    /// <param name="without">Those who have not got the bot until Graph installs it for them.</param>
    private async Task<BotWorld> StartAsync(params string[] without)
    {
        var settings = new GraphSettings(new Uri(graph.BaseUrl), new GraphIdentity.None()) { Patience = GraphWorld.Long, BriefPatience = GraphWorld.Long, BotAppId = Guid.Parse(FakeEntra.AppId) };
        var bot = await BotWorld.StartAsync(new WorldOptions { Graph = graph, Edges = services => services.AddSingleton(settings) });
        foreach (var name in without)
        {
            bot[name].Chat.Delivery = Delivery.NotInstalled;
        }

        graph.Answers.Apps.Added = user => bot[without.Single(name => agency.IdOf(name) == user)].Chat.Delivery = Delivery.Taken;
        await Waiting.UntilAsync(() => bot.Services.GetRequiredService<GraphDirectory>().Known.Count == agency["people"]!.AsArray().Count, "everybody to be read");
        return bot;
    }
}
