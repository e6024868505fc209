using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.Capabilities.Approvals.Kinds;
using AccountBot.Cards;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Approvals.Kinds;

/// <summary>What a change of money would do, drawn on the card of whoever decides it.</summary>
public sealed class MoneyChartTests
{
    [Theory]
    [InlineData(100, 20, 30, 0, "Used 50, Left 50")]
    [InlineData(100, 20, 30, 40, "Used 50, Left 90")]
    [InlineData(100, 20, 30, -50, "Used 50")]
    [InlineData(100, 60, 90, 0, "Used 100, Over 50")]
    [InlineData(100, 60, 90, 80, "Used 150, Left 30")]
    [InlineData(0, 0, 0, 0, "")]
    [InlineData(0, 10, 0, 0, "Over 10")]
    public void A_line_is_drawn_as_what_is_used_left_and_over(int approved, int committed, int spent, int more, string parts)
    {
        var bar = MoneyChart.OfLine("Now", new BudgetLineFacts("Fees", BudgetLineKind.Fees, approved, committed, spent, EstimateToComplete: null), more);

        Assert.Equal(parts, string.Join(", ", bar.Parts.Select(part => $"{part.Legend} {part.Value}")));
    }

    [Fact]
    public void Where_there_is_nothing_nothing_is_drawn() => Assert.Null(MoneyChart.Of("Fees", [new Bar("Now", [])], "GBP"));

    [Fact]
    public async Task The_decision_card_draws_the_line_before_and_after_and_says_the_same_to_clients_that_draw_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot.Tom, "ask for £1,000 more on the Orlavex fees");

        var chart = ChartOf((await bot.Greta.HearsCard()).Card)!;

        Assert.Equal(["Now: Used 79000, Left 41000", "After approval: Used 79000, Left 42000"], Bars(chart));
        Assert.Equal("Now: £79,000 used and £41,000 left. After approval: £79,000 used and £42,000 left.", (string?)chart["fallback"]!["text"]);
        await bot.Greta.Presses("Approve");
        await bot.ReadAllAsync();
        Assert.Null(ChartOf(bot.Greta.Chat.Messages.First(message => message.HasCard).Card));
    }

    [Fact]
    public async Task A_reallocation_draws_both_lines_and_a_change_order_all_that_is_approved()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot.Tom, "move £1,000 from fees to pass-through on Orlavex");
        var moved = ChartOf((await bot.Greta.HearsCard()).Card)!;
        await AskAsync(bot.Tom, "need a CO for 2 extra posters on Orlavex, £2,000");
        var ordered = ChartOf((await bot.Greta.HearsCard()).Card)!;

        Assert.Equal(["Fees now: Used 79000, Left 41000", "Fees after: Used 79000, Left 40000", "Pass-through now: Used 11500, Left 28500", "Pass-through after: Used 11500, Left 29500"], Bars(moved));
        Assert.Equal(["Now: Estimate 190000", "After approval: Estimate 190000, This one 2000"], Bars(ordered));
    }

    private static async Task AskAsync(Persona who, string text)
    {
        await who.Says(text);
        await who.Presses(await who.HearsCard(), "Send");
    }

    private static JsonObject? ChartOf(CardView card) => card.Json["body"]!.AsArray().OfType<JsonObject>().FirstOrDefault(element => (string?)element["type"] == "Chart.HorizontalBar.Stacked");

    private static IEnumerable<string> Bars(JsonObject chart) =>
        chart["data"]!.AsArray().Select(bar => $"{bar!["title"]}: {string.Join(", ", bar["data"]!.AsArray().Select(part => $"{part!["legend"]} {part["value"]}"))}");
}
