using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Deadlines;

/// <summary>It is Monday 2 March 2026.</summary>
public sealed class DeadlineStories
{
    [Theory]
    [InlineData("my deadlines", "Congress abstract|Leave-behind, second proof|Website copy", "Speaker deck|Media plan|Investigator webinar")]
    [InlineData("what are my deadlines this week?", "Congress abstract", "Website copy|Leave-behind")]
    [InlineData("my deadlines on Marelle", "Website copy", "Congress abstract|Investigator webinar")]
    [InlineData("what's my next deadline?", "Congress abstract", "Website copy|Leave-behind")]
    [InlineData("what's overdue?", "Media plan", "Congress abstract|Sales aid")]
    [InlineData("what's next on Orlavex?", "Congress abstract", "Media plan|Speaker deck")]
    [InlineData("deadlines of Orlavex", "Media plan|Congress abstract|Leave-behind, second proof|Speaker deck", "Website copy|Kick-off")]
    [InlineData("anything due in the next fortnight on Orlavex", "Congress abstract|Leave-behind, second proof", "Speaker deck, due")]
    [InlineData("what's due before Friday", "Nothing on your accounts is due between today and Thu 5 Mar 2026", "Congress abstract")]
    [InlineData("what's due by Friday", "Congress abstract", "Website copy")]
    [InlineData("Greta's deadlines", "Media plan", "Congress abstract|Website copy")]
    [InlineData("what is Nadia working on", "Speaker deck", "Congress abstract")]
    public async Task Tom_reads_what_he_asked_for_and_no_more(string question, string told, string untold)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(question);

        var answer = await bot.Tom.Hears();
        Assert.All(told.Split('|'), one => Assert.Contains(one, answer, StringComparison.Ordinal));
        Assert.DoesNotContain(untold.Split('|'), one => answer.Contains(one, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_owns_no_milestone_is_told_those_of_their_accounts_and_that_it_is_so()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Omar.Says("my deadlines");

        var answer = await bot.Omar.Hears();
        Assert.Contains("You own no open milestone", answer, StringComparison.Ordinal);
        Assert.Contains("Congress abstract", answer, StringComparison.Ordinal);
        Assert.Contains("Investigator webinar", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Sales aid", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_milestone_that_is_named_is_told_in_full()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("whens the abstract in?");

        var answer = await bot.Greta.HearsCard();
        Assert.StartsWith("Congress abstract (Orlavex launch) is due on Fri 6 Mar 2026, in 4 days. It is on track. Owner: Tom Birch. The date cannot be moved.", answer.Text, StringComparison.Ordinal);
        answer.Card.Shows("Congress abstract").Shows("Fri 6 Mar 2026 (in 4 days)").Shows("Tom Birch").Shows("on track");
    }

    [Fact]
    public async Task A_milestone_that_is_done_is_told_with_the_day()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("did we hit the kick-off meeting?");

        Assert.StartsWith("Kick-off meeting (Orlavex launch) was done on Thu 15 Jan 2026", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overdue_is_said_in_words_beside_its_colour()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("my deadlines");

        var answer = await bot.Greta.HearsCard();
        Assert.Contains("Media plan, due Thu 26 Feb 2026 (4 days overdue), Greta Solberg, at risk", answer.Text, StringComparison.Ordinal);
        answer.Card.Shows("overdue");
    }

    [Fact]
    public async Task Overdue_deadlines_outside_the_days_asked_for_are_counted()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("deadlines this week");

        Assert.EndsWith("Besides, 1 is overdue: ask “what's overdue?”", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_fits_two_accounts_is_answered_for_both()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Ruth.Says("deadlines on Marelle");

        var answer = await bot.Ruth.HearsCard();
        answer.Card.Shows("Marelle EU").Shows("Website copy").Shows("Marelle US").Shows("Sales aid");
        Assert.Contains("Marelle EU: Website copy", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Marelle US: Sales aid", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_does_not_exist_is_asked_back()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("what's due before 31 Feb?");

        Assert.Contains("31 Feb", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_deadlines_come_in_pages_that_no_client_refuses()
    {
        await using var bot = await BotWorld.StartAsync(agency =>
        {
            var milestones = agency.Account("orlavex")["milestones"]!.AsArray();
            for (var number = 1; number <= 45; number++)
            {
                var title = $"Deliverable {number:D2} {new string('*', 180)}";
                milestones.Add(new JsonObject { ["id"] = $"d{number:D2}", ["title"] = title, ["due"] = "2026-05-04", ["owner"] = agency.IdOf("Tom") });
            }
        });

        await bot.Omar.Says("deadlines of Orlavex in May");
        var answer = await bot.Omar.HearsCard();

        answer.Card.Shows("1 to 12 of 45").Shows("Deliverable 12").DoesNotShow("Deliverable 13");
        Assert.Contains("33 more after these", answer.Text, StringComparison.Ordinal);
        await bot.Omar.Presses("Show more");
        answer.Card.Shows("13 to 24 of 45").Shows("Deliverable 13").DoesNotShow("Deliverable 12");
        Assert.InRange(answer.Card.Json.ToJsonString().Length, 1, 28_000);
    }
}
