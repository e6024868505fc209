using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>Somebody whose turn it is cannot be reached: the request goes to whoever is next, and its asker knows who has it.</summary>
public sealed class UndeliveredStoryTests
{
    private const string Ask = "ask for £1,000 more on Orlavex for the congress stand";

    [Fact]
    public async Task A_manager_who_blocked_the_bot_is_passed_over_and_the_asker_told()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("hello");
        await bot.Greta.Hears();
        bot.Greta.Chat.Delivery = Delivery.Blocked;

        await bot.Tom.Says(Ask);
        var mine = await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.QuietAsync();

        Assert.Contains("Not delivered to Greta Solberg (bot blocked); Omar Nassif has it.", await bot.Tom.Hears(), StringComparison.Ordinal);
        mine.Card.Shows("Not delivered to Greta Solberg (bot blocked); Omar Nassif has it.");
        await bot.Omar.HearsCard();
        await bot.Omar.Presses("Approve");
        Assert.StartsWith("Approved.", await bot.Omar.Hears(), StringComparison.Ordinal);
        Assert.StartsWith("Omar Nassif approved", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Greta.HearsNothing();
    }

    [Fact]
    public async Task A_blocked_chat_is_tried_once_and_left_alone_until_its_owner_speaks()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("hello");
        await bot.Greta.Hears();
        bot.Greta.Chat.Delivery = Delivery.Blocked;
        await AskAsync(bot, Ask);
        await bot.ReadAllAsync();
        await AskAsync(bot, "ask for £1,200 more on Orlavex for the congress stand");

        Assert.Single(bot.Teams.Calls, call => call.Path.Contains(bot.Greta.Chat.Id, StringComparison.Ordinal) && $"{call.Body["summary"]}".Contains("asks for", StringComparison.Ordinal));

        bot.Greta.Chat.Delivery = Delivery.Taken;
        await bot.ReadAllAsync();
        await bot.Greta.Says("hello");
        await bot.Greta.Hears();
        await AskAsync(bot, "ask for £1,300 more on Orlavex for the congress stand");
        Assert.Contains("£1,300", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Where_nobody_on_the_way_up_can_be_reached_the_administrators_are_told()
    {
        await using var bot = await BotWorld.StartAsync();
        foreach (var person in new[] { bot.Greta, bot.Omar, bot.Helen })
        {
            person.Chat.Delivery = Delivery.NotInstalled;
        }

        await AskAsync(bot, Ask);

        Assert.Contains("nobody else may decide it", await bot.Agnes.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Whoever_shares_the_rung_has_it()
    {
        await using var bot = await BotWorld.StartAsync();
        bot.Liam.Chat.Delivery = Delivery.NotInstalled;

        await AskAsync(bot, "ask for £1,000 more on Marelle EU for fees");

        Assert.Contains("Not delivered to Liam", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Ruth.HearsCard();
        await bot.Ruth.Presses("Approve");
        await bot.Omar.HearsNothing();
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_card_that_was_deleted_and_is_still_needed_comes_anew()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["policy"] = new JsonObject { ["sharedRung"] = "all" });
        await AskAsync(bot, "ask for £1,000 more on Marelle EU for website");
        await bot.Ruth.HearsCard();
        await bot.Liam.HearsCard();
        bot.Ruth.Chat.Clear();

        await bot.Liam.Presses("Approve");

        await bot.Ruth.HearsCard();
        await bot.Ruth.Presses("Approve");
        await bot.QuietAsync();
        Assert.DoesNotContain(bot.Ruth.Chat.Messages.Where(message => message.HasCard).SelectMany(message => message.Card.Buttons), button => button.Title == "Approve");
        await bot.ReadAllAsync();
    }

    private static async Task AskAsync(BotWorld bot, string words)
    {
        await bot.Tom.Says(words);
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.QuietAsync();
    }
}
