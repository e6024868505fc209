using System.Text.Json.Nodes;
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

    [Theory]
    [InlineData("what's the strategy on Orlavex?")]
    [InlineData("status of orlavex pls")]
    public async Task What_the_status_holds_leads_to_it(string question)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(question);

        Assert.StartsWith("Orlavex launch (Brightwater Bio): Amber", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_milestone_has_a_status_too()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("is the speaker deck on track?");

        Assert.Equal("Orlavex launch: Speaker deck, Fri 20 Mar 2026 (in 18 days), Nadia Petrov, at risk.", await bot.Tom.Hears());
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

    [Fact]
    public async Task A_crowded_account_stays_below_what_a_client_takes()
    {
        await using var bot = await BotWorld.StartAsync(agency =>
        {
            var account = agency.Account("orlavex");
            for (var number = 10; number < 60; number++)
            {
                var crowd = $"{number} {new string('_', 400)}";
                account["milestones"]!.AsArray().Add(new JsonObject { ["id"] = $"m{number}", ["title"] = crowd, ["due"] = number < 30 ? "2026-02-02" : "2026-03-09" });
                account["issues"]!.AsArray().Add(new JsonObject { ["id"] = $"i{number}", ["title"] = crowd, ["promised"] = new JsonObject { ["what"] = crowd, ["by"] = "2026-03-06T17:00:00+00:00" } });
                account["budget"]!.AsArray().Add(new JsonObject { ["line"] = crowd, ["approved"] = 1 });
            }
        });

        await bot.Tom.Says("status of Orlavex");
        var answer = await bot.Tom.HearsCard();

        answer.Card.Shows("16 more overdue.").Shows("43 more lines.").Shows("46 more issues.");
        Assert.InRange(answer.Card.Json.ToJsonString().Length, 1, 28_000);
        Assert.InRange(answer.Text.Length, 1, 8_000);
    }

    [Fact]
    public async Task An_account_looked_at_again_tells_what_others_changed_since_with_who_and_when()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Omar.Says("how is Orlavex doing?");
        Assert.DoesNotContain("Since you last looked", await bot.Omar.Hears(), StringComparison.Ordinal);
        await bot.AdvanceAsync(TimeSpan.FromHours(1));
        await bot.Greta.Says("speaker deck is late because the KOL is away");
        await bot.ReadAllAsync();

        await bot.Omar.Says("how is Orlavex doing?");

        var answer = await bot.Omar.HearsCard();
        const string Change = "Speaker deck is late, was at risk (the KOL is away), Greta Solberg, Mon 2 Mar 2026 10:30";
        Assert.Contains($"Since you last looked, Mon 2 Mar 2026 09:30: {Change}.", answer.Text, StringComparison.Ordinal);
        answer.Card.Shows("Since you last looked, Mon 2 Mar 2026 09:30").Shows(Change);
        await bot.Omar.Says("how is Orlavex doing?");
        Assert.DoesNotContain("Since you last looked", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_changes_the_newest_are_told_and_how_to_ask_for_the_rest()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Omar.Says("how is Orlavex doing?");
        await bot.Omar.Hears();
        for (var spent = 1; spent <= 7; spent++)
        {
            await bot.Greta.Says($"log £{spent}00 spend on Pass-through for Orlavex");
            await bot.ReadAllAsync();
        }

        await bot.Omar.Says("how is Orlavex doing?");

        Assert.Contains("2 earlier changes: ask “what changed on Orlavex launch since Mon 2 Mar 2026?”", await bot.Omar.Hears(), StringComparison.Ordinal);
        await bot.Omar.Says("what changed on Orlavex launch since Mon 2 Mar 2026?");
        Assert.Contains("£9,600 spent, £9,500 before", await bot.Omar.Hears(), StringComparison.Ordinal);
    }
}
