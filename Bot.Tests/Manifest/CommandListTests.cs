using System.Text.Json.Nodes;
using AccountBot.Dialogs;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Manifest;

/// <summary>What Teams offers to say works, in every scope in which it is offered.</summary>
public sealed class CommandListTests
{
    private const string Guide = "what can you do?";

    private static readonly IReadOnlyList<JsonObject> Lists =
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Rules.Sources.Root, "manifest", "manifest.json")))!["bots"]![0]!["commandLists"]!.AsArray().Select(list => list!.AsObject())];

    [Fact]
    public async Task Every_prompt_reaches_what_it_speaks_of()
    {
        await using var bot = await BotWorld.StartAsync();
        var (listener, router) = (bot.Services.GetRequiredService<Listener>(), bot.Services.GetRequiredService<Router>());
        foreach (var prompt in Prompts("personal"))
        {
            await bot.Greta.Says(prompt);
            var answer = await bot.Greta.Hears();

            Assert.Equal((prompt, prompt == Guide), (prompt, router.OwnerOf(listener.Understand(prompt, new DateOnly(2026, 3, 2)).Intent).Name == "guide"));
            Assert.DoesNotContain("did not get that", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("team")]
    [InlineData("groupChat")]
    public void Where_others_read_along_the_guide_alone_is_offered(string scope) => Assert.Equal([Guide], Prompts(scope));

    [Fact]
    public async Task Where_others_read_along_the_guide_tells_where_to_ask()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.SaysIn(bot.Group, Guide);

        Assert.Contains("chat of our own", (await bot.NextAsync(bot.Group)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Teams_shows_all_of_them() => Assert.All(Lists, list =>
    {
        Assert.InRange(list["commands"]!.AsArray().Count, 1, 10);
        Assert.All(list["commands"]!.AsArray(), command => Assert.InRange(command!["title"]!.GetValue<string>().Length, 1, 32));
        Assert.All(list["commands"]!.AsArray(), command => Assert.InRange(command!["description"]!.GetValue<string>().Length, 1, 128));
    });

    private static IEnumerable<string> Prompts(string scope) =>
        from list in Lists
        where list["scopes"]!.AsArray().Any(entry => entry!.GetValue<string>() == scope)
        from command in list["commands"]!.AsArray()
        select (command!["prompt"] ?? command["title"])!.GetValue<string>();
}
