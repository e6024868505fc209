using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>A requester asks whoever has it to look at it.</summary>
public sealed class NudgeStoryTests
{
    [Fact]
    public async Task At_most_once_in_the_policys_hours_and_then_with_the_time_at_which_it_can_be_done_again()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot);

        Assert.Equal("I have asked them to look at it.", (await bot.Tom.Presses("Nudge")).Text);
        Assert.StartsWith("Tom Birch asks you to look at this.", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        Assert.Equal("You nudged them on Mon 2 Mar 2026 at 09:30. You can nudge again from Mon 2 Mar 2026 at 13:30.", (await bot.Tom.Presses("Nudge")).Text);
        await bot.AdvanceAsync(TimeSpan.FromHours(4));
        await bot.Tom.Presses("Nudge");

        await bot.Greta.HearsCard();
    }

    [Fact]
    public async Task In_words_the_one_open_request_is_meant()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot);

        await bot.Tom.Says("nudge Greta about my request");

        Assert.Equal("I have asked Greta Solberg to look at £2,000 more on Pass-through (Orlavex launch).", await bot.Tom.Hears());
        await bot.Greta.HearsCard();
        await bot.Tom.Says("nudge my request");
        Assert.StartsWith("You nudged them on", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_s_request_cannot_be_nudged()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot);
        var toms = bot.Tom.Chat.Messages.Last(message => message.HasCard);

        var answer = await bot.Omar.Presses(toms.OldCopy(), "Nudge");

        Assert.Equal("Only whoever asked for it can nudge.", answer.Text);
    }

    private static async Task AskAsync(BotWorld bot)
    {
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.Greta.HearsCard();
    }
}
