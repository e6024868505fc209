using AccountBot.Tests.World;

namespace AccountBot.Tests.Dialogs.FollowUps;

/// <summary>What leans on the words before: in the same conversation, for a while, and never to what the asker may not see.</summary>
public sealed class FollowUpStories
{
    [Theory]
    [InlineData("how is Orlavex doing?", "and the budget?", "Fees")]
    [InlineData("how much is left on Orlavex?", "and who's on the team?", "Greta Solberg")]
    [InlineData("when is the speaker deck due?", "who owns that?", "Nadia Petrov")]
    [InlineData("when is the speaker deck due?", "how much is left on that account?", "Orlavex launch")]
    [InlineData("what's next on Orlavex?", "when is it due?", "Congress abstract")]
    [InlineData("who is on Orlavex?", "what about Marelle EU?", "Ruth Okoro")]
    [InlineData("how much is left on Orlavex?", "and Marelle EU?", "Website")]
    [InlineData("how much is left on Orlavex?", "what about the other one?", "Website")]
    public async Task A_short_question_goes_on_from_the_one_before(string first, string then, string told)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says(first);
        await bot.Tom.Hears();

        await bot.Tom.Says(then);

        Assert.Contains(told, await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_about_that_account_alone()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("how is Orlavex doing?");
        await bot.Tom.Hears();

        await bot.Tom.Says("and the budget?");

        Assert.DoesNotContain("Marelle", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_are_several_others_it_is_asked_which()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Helen.Says("how much is left on Orlavex?");
        await bot.Helen.Hears();

        await bot.Helen.Says("what about the other one?");
        (await bot.Helen.HearsCard()).Card.Button("Marelle EU");
        var answer = await bot.Helen.Presses("Marelle US");

        Assert.Contains("Marelle US", answer.CardJson!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_while_it_is_forgotten()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("how is Orlavex doing?");
        await bot.Tom.Hears();
        await bot.AdvanceAsync(TimeSpan.FromMinutes(31));

        await bot.Tom.Says("and the budget?");

        Assert.Contains("Marelle EU", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_talked_about_is_nothing_to_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("how is Orlavex doing?");
        await bot.Tom.Hears();

        await bot.Greta.Says("and the budget?");

        Assert.Contains("Marelle US", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_not_the_askers_becomes_no_topic()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("how is Quillan doing?");
        await bot.Tom.Hears();

        await bot.Tom.Says("and the budget?");

        Assert.DoesNotContain("Quillan", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orders_for_what_is_open_point_at_what_is_open()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("how is Orlavex doing?");
        await bot.Tom.Hears();

        await bot.Tom.Says("cancel that");

        Assert.Equal("There was nothing to cancel.", await bot.Tom.Hears());
    }
}
