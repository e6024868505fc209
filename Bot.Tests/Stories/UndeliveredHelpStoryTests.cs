using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>Somebody is asked for help and cannot be reached: the next has the question, and its asker knows who.</summary>
public sealed class UndeliveredHelpStoryTests
{
    private const string Ask = "I'm stuck on the ABPI code bit of the leave-behind, can my AM help?";

    [Fact]
    public async Task A_manager_who_blocked_the_bot_is_passed_over_and_the_asker_told()
    {
        await using var bot = await BotWorld.StartAsync();
        bot.Greta.Chat.Delivery = Delivery.Blocked;

        await bot.Tom.Says(Ask);
        var mine = await bot.Tom.HearsCard();

        Assert.Equal("Your question on Orlavex launch: Not delivered to Greta Solberg (bot blocked); Omar Nassif has it.", await bot.Tom.Hears());
        mine.Card.Shows("Not delivered to Greta Solberg (bot blocked); Omar Nassif has it.");
        await bot.Omar.Presses(await bot.Omar.HearsCard(), "Done", ("answer", "Use clause 4.1"));
        Assert.Equal("Omar Nassif answers your question on Orlavex launch: Use clause 4.1", await bot.Tom.Hears());
        await bot.Greta.HearsNothing();
    }

    [Fact]
    public async Task Her_cover_has_it_before_the_director()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off today until Friday, Liam to cover");
        await bot.ReadAllAsync();
        bot.Greta.Chat.Delivery = Delivery.Blocked;

        await bot.Tom.Says(Ask);
        await bot.Tom.HearsCard();

        Assert.Contains("Not delivered to Greta Solberg (bot blocked); Liam Dunne has it.", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Liam.HearsCard();
        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task Where_nobody_above_can_be_reached_the_asker_is_told()
    {
        await using var bot = await BotWorld.StartAsync();
        foreach (var person in new[] { bot.Greta, bot.Omar, bot.Helen })
        {
            person.Chat.Delivery = Delivery.NotInstalled;
        }

        await bot.Tom.Says(Ask);
        await bot.QuietAsync();

        Assert.EndsWith("nobody else above you can be asked.", bot.Tom.Chat.Messages[^1].Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }
}
