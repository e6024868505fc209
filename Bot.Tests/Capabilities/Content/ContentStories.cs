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
        Assert.StartsWith("Tom Birch has taken this back: “", await bot.Nadia.Hears(), StringComparison.Ordinal);
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

    [Theory]
    [InlineData("the leave-behind is through editorial review, now with MLR")]
    [InlineData("leave-behind is past editorial review, it's with MLR now")]
    [InlineData("the leave-behind went from editorial to MLR")]
    [InlineData("editorial is done, leave-behind is with MLR")]
    public async Task What_it_left_is_not_where_it_is(string said)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(said);

        Assert.StartsWith("Leave-behind, second proof v1 is at medical-legal review.", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Nadia.HearsNothing();
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Where_only_what_it_left_is_said_it_is_asked()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("the leave-behind is with editorial, it went through MLR");
        Assert.Contains("is at editorial review", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Nadia.Hears();
        await bot.Tom.Says("the leave-behind is back, through editorial");

        Assert.DoesNotContain("is at editorial review", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_version_rises_only_where_content_came_back()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("the leave-behind v2 is with editorial");
        Assert.Contains("second proof v2 is at editorial review", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Says("the leave-behind is with MLR");
        Assert.Contains("second proof v2 is at medical-legal review", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Says("the leave-behind is with MLR");

        Assert.Contains("second proof v2 is at medical-legal review", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_title_says_nothing_of_the_stage()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Account("orlavex")["milestones"]![1]!["title"] = "Medical Xarelan brochure");

        await bot.Tom.Says("the medical Xarelan brochure is with the client");

        Assert.StartsWith("Medical Xarelan brochure v1 is at client review.", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Theory]
    [InlineData("leave-behind is with editorial now, abstract on track, and the invoice thing is done", "abstract", "invoice thing")]
    [InlineData("leave-behind is with editorial, speaker deck is on track and congress abstract is done", "speaker deck is on track", "congress abstract is done")]
    [InlineData("speaker deck is on track, leave-behind is with editorial", "speaker deck is on track", "")]
    public async Task A_stage_is_of_what_its_own_clause_names_and_nothing_is_dropped_unsaid(string said, string one, string other)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);

        var answer = (await bot.Greta.HearsCard()).Text;
        Assert.DoesNotContain("abstract v1", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("deck v1", answer, StringComparison.Ordinal);
        Assert.Contains("leave-behind", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(one, answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(other, answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Not done yet, say it by itself: ", answer, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Theory]
    [InlineData("Redaktion", "Medical Writer")]
    [InlineData("Redaktion", "Redakteurin")]
    [InlineData("Studio", "Copy editor")]
    public async Task Whoever_writes_has_the_editorial_review_whatever_the_role_is_called(string role, string title)
    {
        await using var bot = await BotWorld.StartAsync(agency =>
        {
            agency["besides"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["role"] = role, ["title"] = title });
            agency.Account("orlavex")["team"]!.AsObject().Remove("Editorial");
            agency.Staff("orlavex", role, "Nadia");
        });

        await bot.Tom.Says("the leave-behind is with editorial");
        Assert.EndsWith("Nadia Petrov has it.", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Nadia.Hears();
        await bot.Tom.Says("the leave-behind is with MLR");

        Assert.EndsWith("Greta Solberg has it.", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Nadia.HearsNothing();
        await bot.Greta.Hears();
    }
}
