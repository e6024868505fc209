using AccountBot.Tests.World;

namespace AccountBot.Tests.Dialogs;

public sealed class LateAnswerTests
{
    public static TheoryData<string, int> Upsets => new() { { "throttled", 1 }, { "throttled", 3 }, { "failed", 2 } };

    [Theory]
    [MemberData(nameof(Upsets))]
    public async Task An_answer_that_the_service_would_not_take_comes_later(string how, int times)
    {
        await using var bot = await BotWorld.StartAsync();
        bot.Tom.Chat.Upset(Enumerable.Repeat(how == "throttled" ? Delivery.Throttled : Delivery.Broken, times));

        await bot.Tom.Says("who is my AM on Orlavex?");
        await bot.Tom.HearsNothing();
        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Contains("Greta Solberg", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_comes_late_can_still_be_sent()
    {
        await using var bot = await BotWorld.StartAsync();
        bot.Tom.Chat.Upset(Delivery.Throttled);

        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");

        await bot.Greta.HearsCard();
    }
}
