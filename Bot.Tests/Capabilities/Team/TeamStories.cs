using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Team;

public sealed class TeamStories
{
    [Theory]
    [InlineData("who's on Orlavex?", "Client Services Director (CSD): Helen Crane|Account Director (AD): Omar Nassif|Account Manager (AM): Greta Solberg|Account Executive (AE): Tom Birch (you)|Editorial Lead (Editorial): Nadia Petrov (Medical Editor)")]
    [InlineData("whos the AM on orlavex", "Account Manager (AM): Greta Solberg")]
    [InlineData("who is my AM?", "Orlavex launch: Account Manager (AM): Greta Solberg|Marelle EU: Account Manager (AM): Ruth Okoro and Liam Dunne (Account Supervisor)")]
    [InlineData("who is the account supervisor on Marelle", "Ruth Okoro and Liam Dunne")]
    [InlineData("who do I report to?", "Orlavex launch: Account Manager (AM): Greta Solberg")]
    [InlineData("who is my manager?", "Account Manager (AM): Greta Solberg")]
    [InlineData("whos my boss", "Account Manager (AM): Greta Solberg")]
    [InlineData("who am I?", "Account Executive (AE): Tom Birch (you)")]
    [InlineData("who covers for Greta next week?", "No cover is recorded for Greta Solberg.")]
    [InlineData("who owns the speaker deck?", "Speaker deck (Orlavex launch): Nadia Petrov")]
    [InlineData("which accounts is Greta on?", "Orlavex launch: Account Manager (AM): Greta Solberg")]
    public async Task Tom_reads_who_is_who(string question, string told)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(question);

        var answer = await bot.Tom.Hears();
        Assert.All(told.Split('|'), one => Assert.Contains(one, answer, StringComparison.Ordinal));
        Assert.DoesNotContain("Marelle US", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vacant_rung_is_said_to_be_vacant()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Priya.Says("who is the AM on Quillan?");

        Assert.Equal("Quillan awareness: Account Manager (AM): vacant.", await bot.Priya.Hears());
    }

    [Fact]
    public async Task Whoever_reports_past_a_vacant_rung_is_told_the_next()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Ruth.Says("who do I report to on Quillan?");

        Assert.StartsWith("Quillan awareness: Account Director (AD): Priya Raman", await bot.Ruth.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_ladder_is_spoken_of_in_its_own_words()
    {
        await using var bot = await BotWorld.StartAsync(agency =>
        {
            agency["ladder"] = JsonNode.Parse("""
                [{ "role": "JR", "title": "Junior Planner" }, { "role": "LEAD", "title": "Brand Lead", "titles": ["Franchise Head"], "approves": { "budget": null } }]
                """);
            agency["besides"] = new JsonArray();
            agency["accounts"] = new JsonArray(agency.Account("orlavex").DeepClone());
            agency.Account("orlavex")["team"] = new JsonObject { ["JR"] = new JsonArray(agency.IdOf("Tom")), ["LEAD"] = new JsonArray(agency.IdOf("Helen")) };
        });

        await bot.Tom.Says("who is the franchise head on Orlavex?");

        Assert.StartsWith("Orlavex launch: Brand Lead (LEAD): Helen Crane", await bot.Tom.Hears(), StringComparison.Ordinal);
    }
}
