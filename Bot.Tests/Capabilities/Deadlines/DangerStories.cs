using System.Text.Json.Nodes;
using AccountBot.Tests.Capabilities.Digests;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Deadlines;

/// <summary>Cut-offs in danger. The clock stands at Mon 2 Mar 2026, 09:30; the congress abstract on Orlavex is due on Friday and cannot move.</summary>
public sealed class DangerStories
{
    private const string AtRisk = "Orlavex launch: Congress abstract cannot move and is at risk, in 4 days, Fri 6 Mar 2026. Tom Birch said so: the data is late. Owner: Tom Birch.";
    private const string Overdue = "Orlavex launch: Congress abstract could not move and is 3 days overdue, Fri 6 Mar 2026, on track. Owner: Tom Birch.";

    [Fact]
    public async Task Whoever_runs_and_directs_the_account_hears_at_once_and_once()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("the congress abstract is at risk because the data is late");
        await bot.Tom.HearsCard();

        Assert.Equal(AtRisk, await bot.Greta.Hears());
        Assert.Equal(AtRisk, await bot.Omar.Hears());
        await bot.Helen.HearsNothing();
        await bot.AdvanceAsync(TimeSpan.FromDays(3));

        await bot.Tom.HearsNothing();
        await bot.Greta.HearsNothing();
        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task What_got_worse_is_told_anew()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("the congress abstract is at risk because the data is late");
        await bot.ReadAllAsync();

        await bot.Greta.Says("the congress abstract is late");
        await bot.Greta.HearsCard();

        Assert.Contains("is late, in 4 days", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Contains("is late, in 4 days", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_evening_it_waits_for_the_readers_own_morning()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["people"]![2]!["timeZone"] = "America/New_York");
        await bot.AdvanceAsync(TimeSpan.FromHours(13));
        await bot.Tom.Says("the congress abstract is at risk because the data is late");
        await bot.Tom.HearsCard();
        await bot.AdvanceAsync(TimeSpan.FromHours(10.4));
        await bot.Greta.HearsNothing();

        await bot.AdvanceAsync(TimeSpan.FromHours(0.2));
        Assert.Contains("Tom Birch said so", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Omar.HearsNothing();
        await bot.AdvanceAsync(TimeSpan.FromHours(5));

        Assert.Contains("Tom Birch said so", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_well_again_by_then_is_not_told()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.AdvanceAsync(TimeSpan.FromHours(10));
        await bot.Tom.Says("the congress abstract is at risk because the data is late");
        await bot.Tom.HearsCard();
        await bot.Tom.Says("the congress abstract is on track");
        await bot.Tom.HearsCard();

        await bot.AdvanceAsync(TimeSpan.FromDays(1));

        await bot.Greta.HearsNothing();
        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task Whoever_muted_the_account_or_its_deadlines_is_left_alone()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("mute Orlavex");
        await bot.Greta.Hears();
        await bot.Omar.Says("mute deadlines");
        await bot.Omar.Hears();

        await bot.Tom.Says("the congress abstract is at risk because the data is late");
        await bot.Tom.HearsCard();

        await bot.Greta.HearsNothing();
        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task Only_urgent_lets_it_through()
    {
        await using var bot = await DigestStories.StartAsync();
        await bot.Greta.Says("only urgent things until Monday");
        await bot.Greta.Hears();

        await bot.Tom.Says("the congress abstract is at risk because the data is late");
        await bot.Tom.HearsCard();

        Assert.Equal(AtRisk, await bot.Greta.Hears());
        await bot.Omar.Hears();
    }

    [Fact]
    public async Task One_that_is_far_off_waits_for_the_digest()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Account("orlavex")["milestones"]![0]!["due"] = "2026-04-20");

        await bot.Tom.Says("the congress abstract is at risk because the data is late");
        await bot.Tom.HearsCard();

        await bot.Greta.HearsNothing();
    }

    [Fact]
    public async Task One_that_has_passed_is_told_on_the_next_working_morning_once()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Meets("Tom", "Greta", "Omar");
        await bot.AdvanceAsync(TimeSpan.FromDays(6.9));
        await bot.Tom.HearsNothing();

        await bot.AdvanceAsync(TimeSpan.FromDays(0.1));
        Assert.Equal(Overdue, await bot.Tom.Hears());
        Assert.Equal(Overdue, await bot.Greta.Hears());
        Assert.Equal(Overdue, await bot.Omar.Hears());
        await bot.AdvanceAsync(TimeSpan.FromDays(30));

        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task Whose_digest_comes_that_day_hears_it_there()
    {
        await using var bot = await DigestStories.StartAsync();
        await bot.Meets("Tom", "Greta");

        await bot.AdvanceAsync(TimeSpan.FromDays(7));

        Assert.Equal(Overdue, await bot.Tom.Hears());
        Assert.All(bot.Greta.Chat.Unread, message => Assert.StartsWith(message.Text[..3] switch { "Mon" => "Mon 9 Mar 2026", var day => day }, message.Text, StringComparison.Ordinal));
        Assert.Equal(5, bot.Greta.Chat.Unread.Count);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Nobody_meets_the_bot_by_it()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.AdvanceAsync(TimeSpan.FromDays(7));

        Assert.DoesNotContain(await bot.StoreAsync(), row => row.Contains("~x~", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_move_that_leaves_no_time_for_it_is_told_with_who_must_act()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["accounts"]![0]!["milestones"]!.AsArray().Add(JsonNode.Parse("""
            { "id": "congress", "title": "Spring congress", "due": "2026-03-27", "immovable": true, "after": ["speaker-deck"], "days": 5 }
            """)));
        await bot.Meets("Greta", "Nadia");

        await bot.Omar.Says("push the speaker deck on Orlavex to 2 April");
        await bot.Omar.HearsCard();

        const string Told = "Orlavex launch: Spring congress on Fri 27 Mar 2026 cannot move and would be missed by 9 working days. Nadia Petrov must act: Speaker deck is needed by Fri 20 Mar 2026.";
        Assert.Equal(Told, await bot.Greta.Hears());
        Assert.Equal(Told, await bot["Nadia"].Hears());
    }

    [Fact]
    public async Task Its_button_opens_the_accounts_deadlines()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("the congress abstract is at risk because the data is late");
        await bot.Tom.HearsCard();
        await bot.Omar.HearsCard();

        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Open");

        Assert.Contains("Leave-behind", await bot.Greta.Hears(), StringComparison.Ordinal);
    }
}
