using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Deadlines;

/// <summary>The timeline of an account, as bars and in words. The world's clock stands at Mon 2 Mar 2026.</summary>
public sealed class TimelineStories
{
    [Fact]
    public async Task Each_milestone_is_a_bar_on_one_scale_of_days_and_a_line_of_text()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("show me the timeline of Orlavex");
        var answer = await bot.Greta.HearsCard();

        Assert.Contains("Media plan", answer.Text, StringComparison.Ordinal);
        Assert.Equal([23, 23, 23, 23], BarsOf(answer).Select(bar => bar.Sum()));
        Assert.Equal([[1, 4, 18], [8, 1, 14], [15, 1, 7], [22, 1]], BarsOf(answer));
    }

    [Fact]
    public async Task What_hangs_on_what_and_a_slip_are_seen_and_said()
    {
        await using var bot = await BotWorld.StartAsync(agency =>
        {
            var milestones = agency.Account("orlavex")["milestones"]!.AsArray();
            var congress = milestones.Single(milestone => (string?)milestone!["id"] == "abstract")!;
            congress["after"] = new JsonArray("media-plan");
            congress["days"] = 6;
        });

        await bot.Greta.Says("show me the timeline of Orlavex");
        var answer = await bot.Greta.HearsCard();

        const string Slip = "Congress abstract on Fri 6 Mar 2026 cannot move and would be missed by";
        Assert.Contains("after Media plan", answer.Text, StringComparison.Ordinal);
        Assert.Contains("2 working days behind its last safe day, Thu 26 Feb 2026", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("safe until", answer.Text, StringComparison.Ordinal);
        Assert.Contains(Slip, answer.Text, StringComparison.Ordinal);
        answer.Card.Shows("after Media plan").Shows(Slip);
    }

    [Fact]
    public async Task Forty_milestones_with_long_titles_that_wait_for_each_other_are_paged_and_fit_with_their_words()
    {
        const string Long = "a title that goes on and on, as titles of pieces for a congress do, with its “subtitle” and whatever else the client asked for";
        await using var bot = await BotWorld.StartAsync(agency =>
        {
            var milestones = agency.Account("orlavex")["milestones"]!.AsArray();
            foreach (var no in Enumerable.Range(1, 40))
            {
                milestones.Add(new JsonObject { ["id"] = $"extra-{no}", ["title"] = $"Extra piece number {no} with {Long}", ["after"] = new JsonArray([.. Enumerable.Range(1, Math.Min(no - 1, 10)).Select(before => (JsonNode)$"extra-{no - before}")]), ["due"] = $"2026-0{4 + (no % 4)}-1{no % 10}", ["owner"] = agency.IdOf("Tom") });
            }
        });

        await bot.Greta.Says("show me the timeline of Orlavex");

        // What is larger than a client takes, the world's Teams takes neither.
        (await bot.Greta.HearsCard()).Card.Shows("32 more after these").Shows("and 7 more");
    }

    [Fact]
    public async Task Whoever_is_not_on_the_account_sees_none()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Priya.Says("show me the timeline of Orlavex");

        Assert.StartsWith("I know no account called “Orlavex” among yours", await bot.Priya.Hears(), StringComparison.Ordinal);
    }

    /// <summary>The weights of the pieces of each bar.</summary>
    private static IReadOnlyList<int[]> BarsOf(ChatMessage message) =>
    [
        .. message.Card.Json["body"]!.AsArray().OfType<JsonObject>()
            .Where(element => (string?)element["type"] == "ColumnSet")
            .Select(element => element["columns"]!.AsArray().Select(column => int.TryParse(column!["width"]?.ToString(), out var width) ? width : 0).ToArray())
            .Where(widths => widths.All(width => width > 0)),
    ];
}
