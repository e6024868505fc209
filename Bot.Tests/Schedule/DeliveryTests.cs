using AccountBot.Tests.World;

namespace AccountBot.Tests.Schedule;

/// <summary>A letter whose delivery meets with trouble: late or twice, but never lost while somebody can be reached.</summary>
public sealed class DeliveryTests
{
    private const string Ask = "ask for £1,000 more on Orlavex for the congress stand";

    [Fact]
    public async Task A_letter_that_was_throttled_comes_after_the_wait()
    {
        await using var bot = await AskedWithAsync(Delivery.Throttled);

        await bot.Greta.HearsNothing();
        await bot.AdvanceAsync(TimeSpan.FromSeconds(30));

        Assert.Contains("£1,000", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_the_service_failed_at_is_sent_again()
    {
        await using var bot = await AskedWithAsync(Delivery.Broken, Delivery.Silent);

        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Contains("£1,000", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_perhaps_arrived_is_sent_again_and_either_copy_settles_it()
    {
        await using var bot = await AskedWithAsync(Delivery.KeptThenBroken);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));
        var (first, second) = (await bot.Greta.HearsCard(), await bot.Greta.HearsCard());

        var answer = await bot.Greta.Presses(first, "Approve");

        Assert.Empty(answer.Card.Buttons);
        await bot.QuietAsync();
        Assert.Empty(second.Card.Buttons);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_chat_that_is_gone_is_opened_again()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("hello");
        await bot.Greta.Hears();
        bot.Greta.Chat.Upset(Delivery.Gone);

        await bot.Tom.Says(Ask);
        await bot.Tom.Presses("Send");

        Assert.Contains("£1,000", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_to_somebody_who_blocked_the_bot_is_tried_once()
    {
        await using var bot = await AskedWithAsync(Delivery.Blocked);

        await bot.AdvanceAsync(TimeSpan.FromHours(1));

        await bot.Greta.HearsNothing();
        Assert.Single(bot.Teams.Calls, call => call.Path.Contains(bot.Greta.Chat.Id, StringComparison.Ordinal));
        await bot.ReadAllAsync();
    }

    /// <summary>Tom has asked, and his manager's chat meets with this.</summary>
    private static async Task<BotWorld> AskedWithAsync(params Delivery[] troubles)
    {
        var bot = await BotWorld.StartAsync();
        bot.Greta.Chat.Upset(troubles);
        await bot.Tom.Says(Ask);
        await bot.Tom.Presses("Send");
        await bot.QuietAsync();
        return bot;
    }
}
