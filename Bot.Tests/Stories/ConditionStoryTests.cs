using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>An approval on a condition leaves something to be done, by somebody and by a day.</summary>
public sealed class ConditionStoryTests
{
    [Fact]
    public async Task It_is_owed_by_its_day_reminded_until_it_is_done_and_then_told_to_whoever_asked_it()
    {
        await using var bot = await BotWorld.StartAsync(WorldAgency.WithoutCutOffs);
        var card = await AskAsync(bot, "2,000");

        (await bot.Greta.Presses(card, "Approve on condition", ("comment", "the signed PO is in by Wednesday"))).Card.Shows("the signed PO is in by Wednesday (Greta Solberg, by Wed 4 Mar 2026)");
        Assert.Equal("Approved on condition: the signed PO is in by Wednesday, by Wed 4 Mar 2026. Pass-through goes from £40,000 to £42,000.", await bot.Greta.Hears());
        var told = new[] { await bot.Tom.Hears(), await bot.Tom.Hears() };
        Assert.Contains(told, text => text.Contains("which is yours to meet by Wed 4 Mar 2026: the signed PO is in by Wednesday", StringComparison.Ordinal));
        Assert.Single((await ReadAsync(bot, "orlavex")).Obligations);

        await bot.AdvanceAsync(TimeSpan.FromDays(2));
        Assert.StartsWith("Still open, due Wed 4 Mar 2026", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.StartsWith("Still open", await bot.Tom.Hears(), StringComparison.Ordinal);
        (await bot.Tom.Presses("Done")).Card.Shows("Done: the signed PO");

        Assert.StartsWith("Tom Birch has met the condition on which you approved", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        await bot.Tom.HearsNothing();
        Assert.Empty((await ReadAsync(bot, "orlavex")).Obligations);
    }

    [Fact]
    public async Task Two_on_one_request_are_reminded_of_each_day_however_long_their_accounts_id()
    {
        await using var bot = await BotWorld.StartAsync(agency =>
        {
            agency.WithoutCutOffs();
            agency.Account("orlavex")["id"] = "orlavex-launch-of-the-spring";
            agency.Account("quillan")["competesWith"] = new JsonArray();
        });
        var first = await AskAsync(bot, "4,000");
        await bot.Greta.Presses(first, "Approve on condition", ("comment", "the signed PO is in by Wednesday"));
        await bot.QuietAsync();
        await bot.Omar.Presses("Approve on condition", ("comment", "the client has seen the plan by Wednesday"));
        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        await bot.ReadAllAsync();

        foreach (var _ in new[] { "Wednesday", "Thursday", "Friday" })
        {
            await bot.AdvanceAsync(TimeSpan.FromDays(1));
            string[] reminders = [await bot.Tom.Hears(), await bot.Tom.Hears()];
            Assert.Single(reminders, text => text.StartsWith("Still open", StringComparison.Ordinal) && text.Contains("the signed PO is in", StringComparison.Ordinal));
            Assert.Single(reminders, text => text.StartsWith("Still open", StringComparison.Ordinal) && text.Contains("the client has seen the plan", StringComparison.Ordinal));
            await bot.Tom.HearsNothing();
        }

        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task The_condition_is_told_to_whoever_asked_and_to_whoever_decides_next()
    {
        await using var bot = await BotWorld.StartAsync(WorldAgency.WithoutCutOffs);
        var card = await AskAsync(bot, "4,000");

        await bot.Greta.Presses(card, "Approve on condition", ("comment", "the signed PO is in by Wednesday"));

        Assert.StartsWith("Approved on condition: the signed PO is in by Wednesday, by Wed 4 Mar 2026. It now goes to Omar Nassif", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.Contains("on condition: the signed PO is in by Wednesday", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Contains("Approved on condition: the signed PO is in by Wednesday (Greta Solberg, by Wed 4 Mar 2026). It is your turn", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_words_it_asks_for_them_and_decides_nothing()
    {
        await using var bot = await BotWorld.StartAsync(WorldAgency.WithoutCutOffs);
        var card = await AskAsync(bot, "2,000");

        Assert.Contains("write the condition", (await bot.Greta.Presses(card, "Approve on condition")).Text, StringComparison.Ordinal);

        Assert.Equal(40_000m, (await ReadAsync(bot, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    private static async Task<ChatMessage> AskAsync(BotWorld bot, string amount)
    {
        await bot.Tom.Says($"ask for £{amount} more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        return await bot.Greta.HearsCard();
    }

    private static async Task<AccountBook> ReadAsync(BotWorld bot, string account) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse(account), Depth.WithMilestones, TestContext.Current.CancellationToken))!;
}
