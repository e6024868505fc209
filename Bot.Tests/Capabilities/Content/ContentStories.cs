using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Content;

/// <summary>The world's clock stands at Mon 2 Mar 2026, 09:30.</summary>
public sealed class ContentStories
{
    [Fact]
    public async Task What_is_handed_to_editorial_is_editorials_turn_and_they_hear_it_once()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("the leave-behind is with editorial");
        Assert.Equal("Leave-behind, second proof v1 is at editorial review. Nadia Petrov has it.", (await bot.Tom.HearsCard()).Text);
        Assert.Equal("Leave-behind, second proof v1 on Orlavex launch is at editorial review, Tom Birch says. It is your turn; it is due Fri 13 Mar 2026.", await bot.Nadia.Hears());

        await bot.Nadia.HearsNothing();
        await bot.Greta.HearsNothing();
        await bot.Greta.Says("who has the leave-behind?");
        Assert.Contains("is at editorial review, set by Tom Birch on Mon 2 Mar 2026. Nadia Petrov has it.", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_back_is_its_owners_turn_and_the_next_hand_over_is_the_next_version()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("send the leave-behind to MLR");
        Assert.Contains("Leave-behind, second proof v1 is at medical-legal review.", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);

        await bot.Greta.Says("MLR came back with changes");
        Assert.Equal("Leave-behind, second proof v1 came back from medical-legal review. Tom Birch has it.", (await bot.Greta.HearsCard()).Text);
        Assert.Contains("came back from medical-legal review", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Tom.Says("the leave-behind is with MLR");

        Assert.StartsWith("Leave-behind, second proof v2 is at medical-legal review.", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Greta.Hears();
    }

    [Fact]
    public async Task What_waits_for_editorial_is_listed_and_a_hand_over_is_undone()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("the leave-behind is with editorial");
        var card = await bot.Tom.HearsCard();
        await bot.Nadia.Hears();

        await bot.Nadia.Says("what is waiting for editorial?");
        var waiting = await bot.Nadia.Hears();
        Assert.Contains("Leave-behind", waiting, StringComparison.Ordinal);
        Assert.Contains("Speaker deck", waiting, StringComparison.Ordinal);
        await bot.Tom.Presses(card, "Undo");
        await bot.Nadia.Says("what is waiting for editorial?");

        Assert.DoesNotContain("Leave-behind", await bot.Nadia.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agencys_own_stages_are_the_ones_that_count()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["stages"] = new System.Text.Json.Nodes.JsonArray("sketch", "editor's desk", "regulatory sign-off"));

        await bot.Tom.Says("the leave-behind is with MLR");

        Assert.StartsWith("Leave-behind, second proof v1 is at regulatory sign-off.", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Theory]
    [InlineData("is the leave-behind with editorial?")]
    [InlineData("who has the leave-behind?")]
    public async Task A_question_changes_nothing(string said)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(said);
        await bot.Tom.Hears();

        await bot.Nadia.HearsNothing();
    }

    [Fact]
    public async Task Who_may_not_hand_content_on_changes_nothing()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["ladder"]![0]!["does"] = new System.Text.Json.Nodes.JsonArray("issues"));

        await bot.Tom.Says("the leave-behind is with editorial");

        Assert.Equal("Content on Orlavex launch is not yours to hand on, so I changed nothing.", await bot.Tom.Hears());
        await bot.Nadia.HearsNothing();
    }
}
