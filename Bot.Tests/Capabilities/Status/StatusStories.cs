using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Status;

public sealed class StatusStories
{
    [Fact]
    public async Task One_account_is_told_in_full()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("how is Orlavex doing?");

        var answer = await bot.Tom.HearsCard();
        answer.Card.Shows("Amber").Shows("Own the spring congress.").Shows("Media plan").Shows("overdue").Shows("Congress abstract").Shows("£28,500 left of £40,000").Shows("Client unhappy with the first proof").Shows("high severity");
        Assert.StartsWith("Orlavex launch (Brightwater Bio): Amber. Own the spring congress.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Pass-through £28,500 left of £40,000", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Client unhappy with the first proof (high severity)", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_name_asks_for_its_status()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("Orlavex");

        Assert.StartsWith("Orlavex launch (Brightwater Bio): Amber", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_portfolio_has_the_worst_first()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Helen.Says("how are my accounts doing?");

        var answer = (await bot.Helen.Hears()).Split('\n');
        Assert.Collection(
            answer,
            heading => Assert.Equal("Your 3 accounts, the worst first.", heading),
            first => Assert.StartsWith("Marelle US: Red", first, StringComparison.Ordinal),
            second => Assert.StartsWith("Orlavex launch: Amber; 1 overdue", second, StringComparison.Ordinal),
            third => Assert.StartsWith("Marelle EU: Green", third, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("anything red?", "1 account is red.", "Marelle US: Red")]
    [InlineData("is anything amber", "1 account is amber.", "Orlavex launch: Amber")]
    public async Task A_colour_is_looked_for(string question, string heading, string told)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Helen.Says(question);

        var answer = await bot.Helen.Hears();
        Assert.StartsWith(heading, answer, StringComparison.Ordinal);
        Assert.Contains(told, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colour_that_nothing_has_is_said_to_be_nowhere()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("anything red?");

        Assert.StartsWith("None of 2 accounts is red.", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_that_nobody_set_is_not_guessed()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Priya.Says("status of Quillan");

        var answer = await bot.Priya.Hears();
        Assert.StartsWith("Quillan awareness (Dorsey Therapeutics): No status set. No strategy is recorded.", answer, StringComparison.Ordinal);
    }
}
