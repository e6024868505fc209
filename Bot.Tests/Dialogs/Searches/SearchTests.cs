using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Dialogs.Searches;

/// <summary>The search in a compose box, asked as Teams asks it.</summary>
public sealed class SearchTests
{
    [Fact]
    public async Task Accounts_and_milestones_of_the_askers_own_are_found_by_part_of_a_name()
    {
        await using var bot = await BotWorld.StartAsync();

        Assert.Equal("Orlavex launch", (await TitlesAsync(bot, bot.Tom, "orla"))[0]);
        Assert.Equal(["Congress abstract"], await TitlesAsync(bot, bot.Tom, "congress abs"));
    }

    [Fact]
    public async Task Before_anything_is_typed_the_askers_accounts_are_shown()
    {
        await using var bot = await BotWorld.StartAsync();

        Assert.Equal(["Marelle EU", "Orlavex launch"], (await TitlesAsync(bot, bot.Tom, words: null)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_open_request_is_found_by_what_it_asks_for()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £4,000 more on Orlavex for the congress stand");
        await bot.Tom.Presses("Send");
        await bot.ReadAllAsync();

        Assert.Contains(await TitlesAsync(bot, bot.Greta, "congress"), title => title.Contains("£4,000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Quillan awareness")]
    [InlineData("Nowhere")]
    public async Task What_is_not_the_askers_is_not_there(string words)
    {
        await using var bot = await BotWorld.StartAsync();

        Assert.Equal("I found nothing of that name on your accounts.", await TextAsync(bot, bot.Tom, words, bot.Tom.Chat));
    }

    [Theory]
    [InlineData("19:c0ffee@thread.v2", "groupChat")]
    [InlineData("19:general@thread.tacv2", "channel")]
    [InlineData("19:tom_and_greta@unq.gbl.spaces", "personal")]
    public async Task Where_others_read_what_is_inserted_no_fact_is_told(string id, string type)
    {
        await using var bot = await BotWorld.StartAsync();

        Assert.Contains("only in a chat of our own", await TextAsync(bot, bot.Tom, "orlavex", new Chat(id, type, "others")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_hit_has_a_preview_and_a_card_that_shows_names_literally()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["accounts"]![0]!["name"] = "Orlavex [launch](https://x.example)");
        var hit = (await AskAsync(bot, bot.Tom, "orlavex", bot.Tom.Chat))["attachments"]![0]!;

        Assert.Equal("application/vnd.microsoft.card.adaptive", hit["contentType"]!.GetValue<string>());
        Assert.Equal("Orlavex [launch](https://x.example)", hit["preview"]!["content"]!["title"]!.GetValue<string>());
        Assert.DoesNotContain("[launch](https", hit["content"]!["body"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"parameters":[{"name":"words","value":7}],"queryOptions":{"skip":"x"}}""")]
    [InlineData("""{"parameters":[null]}""")]
    public async Task An_odd_question_is_one_without_words(string value)
    {
        await using var bot = await BotWorld.StartAsync();

        Assert.Equal("result", (await AskAsync(bot, bot.Tom, bot.Tom.Chat, JsonNode.Parse(value)!))["type"]!.GetValue<string>());
    }

    private static async Task<string[]> TitlesAsync(BotWorld bot, Persona who, string? words) =>
        [.. (await AskAsync(bot, who, words, who.Chat))["attachments"]!.AsArray().Select(hit => hit!["preview"]!["content"]!["title"]!.GetValue<string>())];

    private static async Task<string> TextAsync(BotWorld bot, Persona who, string words, Chat chat)
    {
        var answer = await AskAsync(bot, who, words, chat);
        Assert.Equal("message", answer["type"]!.GetValue<string>());
        return answer["text"]!.GetValue<string>();
    }

    private static Task<JsonNode> AskAsync(BotWorld bot, Persona who, string? words, Chat chat) => AskAsync(bot, who, chat, new JsonObject
    {
        ["commandId"] = "find",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = words is null ? "initialRun" : "words", ["value"] = words ?? "true" }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    });

    private static async Task<JsonNode> AskAsync(BotWorld bot, Persona who, Chat chat, JsonNode value)
    {
        var activity = bot.Wire.Activity("invoke", "f:search", who.User, chat);
        (activity["name"], activity["value"]) = ("composeExtension/query", value);
        using var answer = await bot.PostAsync(activity.ToJsonString());
        answer.EnsureSuccessStatusCode();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["composeExtension"]!;
    }
}
