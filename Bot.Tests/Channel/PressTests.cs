using System.Net;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Channel;

/// <summary>Buttons, real ones and made-up ones: each press gets a civil answer.</summary>
public sealed class PressTests
{
    private const string Ask = "ask for £1,000 more on Orlavex for the congress stand";

    [Fact]
    public async Task A_press_is_answered_with_its_card()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says(Ask);

        var answer = await bot.Tom.Presses("Cancel");

        Assert.Equal(200, answer.Status);
        Assert.True(answer.HasCard);
        Assert.Empty(answer.Card.Buttons);
    }

    [Fact]
    public async Task A_client_that_only_submits_sees_its_card_settle_too()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says(Ask);
        var card = await bot.Tom.HearsCard();

        await bot.Tom.Submits("Cancel");

        await bot.Tom.HearsNothing();
        Assert.Empty(card.Card.Buttons);
        Assert.Equal(1, card.Updates);
    }

    [Theory]
    [InlineData("""{ "verb": "nobody.knows" }""")]
    [InlineData("""{ "verb": "approvals.approve" }""")]
    [InlineData("""{ "verb": "approvals.approve", "account": "../orlavex", "request": "-1", "version": "x", "step": "99999999999" }""")]
    [InlineData("""{ "verb": "approvals.", "form": "x' or 1=1" }""")]
    [InlineData("""{ "verb": "." }""")]
    [InlineData("""{ "verb": "guide.more", "page": { "deep": [] } }""")]
    [InlineData("""{ "verb": "help.done", "account": "orlavex", "request": null }""")]
    public async Task A_button_that_nobody_made_gets_a_civil_answer(string data)
    {
        await using var bot = await BotWorld.StartAsync();

        var answer = await bot.InvokeAsync(bot.Wire.Press(bot.Tom.User, "1", "?", "?", (JsonObject)JsonNode.Parse(data)!));

        Assert.Equal(HttpStatusCode.OK, answer.Http);
        Assert.NotEmpty(answer.Text);
        Assert.DoesNotContain("Reference", answer.Text, StringComparison.Ordinal);
        await bot.Tom.HearsNothing();
    }

    [Theory]
    [InlineData("""{ "verb": "nobody.knows" }""")]
    [InlineData("""{ "verb": "approvals.approve", "account": "orlavex", "request": "1" }""")]
    [InlineData("""{ "msteams": { "type": "messageBack" } }""")]
    [InlineData("{}")]
    [InlineData("""{ "verb": 7 }""")]
    public async Task So_does_one_that_only_submits(string data)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.TellAsync(bot.Wire.Submit(bot.Tom.User, "1", (JsonObject)JsonNode.Parse(data)!));

        var answer = await bot.Tom.Hears();
        Assert.NotEmpty(answer);
        Assert.DoesNotContain("Reference", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "action": "approve" }""")]
    [InlineData("""{ "action": { "data": [] } }""")]
    [InlineData("""{ "action": { "data": { "verb": "" } } }""")]
    public async Task An_invoke_without_a_button_is_a_bad_request(string value)
    {
        await using var bot = await BotWorld.StartAsync();
        var invoke = bot.Wire.Invoke(bot.Tom.User, "adaptiveCard/action");
        invoke["value"] = JsonNode.Parse(value);

        var answer = await bot.InvokeAsync(invoke);

        Assert.Equal(HttpStatusCode.OK, answer.Http);
        Assert.Equal(400, answer.Status);
        Assert.Equal("application/vnd.microsoft.error", answer.Type);
        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task The_verb_may_stand_beside_the_data()
    {
        await using var bot = await BotWorld.StartAsync();

        var answer = await bot.InvokeAsync(bot.Wire.Press(bot.Tom.User, "1", "?", "nobody.knows", []));

        Assert.Equal(200, answer.Status);
        Assert.NotEmpty(answer.Text);
    }
}
