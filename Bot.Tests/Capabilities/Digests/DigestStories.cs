using System.Text.Json.Nodes;
using AccountBot.Accounts.Mornings;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Capabilities.Digests;

/// <summary>The right people hear the right things at the right time, once.</summary>
public sealed class DigestStories
{
    private static readonly TimeSpan ToNextMorning = TimeSpan.FromHours(23);

    [Fact]
    public async Task A_manager_hears_in_the_morning_what_is_due_overdue_and_over_budget_worst_first()
    {
        await using var bot = await StartAsync();
        await bot.Meets("Greta");

        await bot.AdvanceAsync(ToNextMorning);

        Assert.Equal(
            """
            Tue 3 Mar 2026: 1 overdue, 1 budget alert and 2 due.
            Overdue: Media plan (Orlavex launch): 5 days overdue, Thu 26 Feb 2026, at risk, Greta Solberg.
            Budget: Fees (Marelle US): 103 % is committed and spent, -£3,000 left of £95,000.
            Due: Congress abstract (Orlavex launch): in 3 days, Fri 6 Mar 2026, on track, Tom Birch, a date that cannot move.
            Due: Sales aid (Marelle US): today, Tue 3 Mar 2026, late, Ruth Okoro.
            """,
            await bot.Greta.Hears());
    }

    [Fact]
    public async Task What_needs_them_comes_first_and_each_line_opens_what_it_speaks_of()
    {
        await using var bot = await StartAsync();
        await bot.Meets("Greta");
        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();
        await bot.AdvanceAsync(ToNextMorning);
        var digest = await bot.Greta.HearsCard();
        digest.Card.Shows("Tom Birch asks for your help");

        var answer = await bot.Greta.Presses(digest, "Open");

        Assert.Equal("You find it below.", answer.Text);
        Assert.Contains("leave-behind", await bot.Greta.Hears(), StringComparison.Ordinal);

        // Nobody has answered for a working day, so the director has it too.
        await bot.Tom.Hears();
        await bot.Omar.HearsCard();
    }

    [Fact]
    public async Task A_call_for_review_needs_them_until_it_is_answered_and_is_found_among_what_waits()
    {
        await using var bot = await StartAsync(daily: "AD");
        await bot.Greta.Says("flag the speaker deck on Orlavex for review");
        await bot.Greta.HearsCard();
        var card = await bot.Omar.HearsCard();

        await bot.AdvanceAsync(ToNextMorning);

        Assert.Contains("Needs you: Greta Solberg asks you to review: ", await bot.Omar.Hears(), StringComparison.Ordinal);
        await bot.Omar.Says("what is waiting for me on Orlavex?");
        Assert.StartsWith("1 thing waits for you: Greta Solberg asks you to review on Orlavex launch: ", await bot.Omar.Hears(), StringComparison.Ordinal);
        await bot.Omar.Presses(card, "Seen");
        await bot.Greta.Hears();
        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.DoesNotContain("review", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_where_there_is_nothing_and_no_alert_is_told_twice()
    {
        await using var bot = await StartAsync(agency => agency.Account("marelle-us")["milestones"] = new JsonArray(), daily: "AD");
        await bot.Meets("Priya");
        await bot.AdvanceAsync(ToNextMorning);
        Assert.Contains("1 budget alert", await bot["Priya"].Hears(), StringComparison.Ordinal);

        await bot.AdvanceAsync(TimeSpan.FromDays(7));

        await bot["Priya"].HearsNothing();
    }

    [Fact]
    public async Task An_owner_below_hears_of_their_own_deadlines_alone()
    {
        await using var bot = await StartAsync(daily: "AE");
        await bot.Meets("Tom");

        await bot.AdvanceAsync(ToNextMorning);

        Assert.Equal(
            """
            Tue 3 Mar 2026: 1 due.
            Due: Congress abstract (Orlavex launch): in 3 days, Fri 6 Mar 2026, on track, Tom Birch, a date that cannot move.
            """,
            await bot.Tom.Hears());
    }

    [Fact]
    public async Task A_move_is_told_once_and_not_to_whoever_made_it()
    {
        await using var bot = await StartAsync(daily: "AD");
        await bot.Meets("Omar");
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        await bot.Greta.HearsCard();
        await bot.AdvanceAsync(ToNextMorning);
        Assert.Contains("Slipped: Speaker deck (Orlavex launch): moved from Fri 20 Mar 2026 to Tue 24 Mar 2026 by Greta Solberg", await bot.Omar.Hears(), StringComparison.Ordinal);

        await bot.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.DoesNotContain("Slipped", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_turned_red_is_told_with_who_and_why_and_set_once_more_it_is_no_news()
    {
        await using var bot = await StartAsync(daily: "AD");
        await bot.Meets("Omar");
        await bot.Greta.Says("set Orlavex to red because the client left");
        await bot.Greta.HearsCard();
        await bot.AdvanceAsync(ToNextMorning);
        Assert.Contains("Turned red: Orlavex launch is red, was amber; set by Greta Solberg on Mon 2 Mar 2026: the client left.", await bot.Omar.Hears(), StringComparison.Ordinal);
        await bot.Greta.Says("set Orlavex to red because nobody came back");
        await bot.Greta.HearsCard();

        await bot.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.DoesNotContain("Turned", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_material_happened_nobody_is_owed_an_update()
    {
        await using var bot = await StartAsync();
        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        await bot.ReadAllAsync();

        await bot.AdvanceAsync(TimeSpan.FromDays(10));

        Assert.NotEmpty(bot.Greta.Chat.Unread);
        Assert.DoesNotContain(bot.Greta.Chat.Unread, message => message.Text.Contains("You owe", StringComparison.Ordinal));
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_week_brings_one_a_working_day_and_the_weekly_one_on_its_day()
    {
        await using var bot = await StartAsync(agency => agency["policy"]!["digest"]!["AD"] = "weekly Mon 08:30");
        await bot.Meets("Greta", "Omar");

        await bot.AdvanceAsync(TimeSpan.FromDays(7));

        Assert.Equal(["Tue 3", "Wed 4", "Thu 5", "Fri 6", "Mon 9"], bot.Greta.Chat.Unread.Select(message => message.Text[..5].Trim()));
        Assert.Equal("Mon 9", Assert.Single(bot.Omar.Chat.Unread).Text[..5]);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task It_comes_in_the_readers_own_morning()
    {
        await using var bot = await StartAsync(agency => agency["people"]![1]!["timeZone"] = "America/New_York");
        await bot.Meets("Greta");

        await bot.AdvanceAsync(TimeSpan.FromHours(3.9));
        await bot.Greta.HearsNothing();
        await bot.AdvanceAsync(TimeSpan.FromHours(0.2));

        Assert.StartsWith("Mon 2 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_was_down_over_the_weekend_tells_it_once()
    {
        await using var bot = await StartAsync();
        await bot.Meets("Greta");
        await bot.AdvanceAsync(TimeSpan.FromDays(3));
        await bot.ReadAllAsync();

        // No work is done meanwhile: the clock jumps from Thursday to Monday at ten.
        bot.Clock.SetUtcNow(WorldClock.Monday + TimeSpan.FromDays(7) + TimeSpan.FromMinutes(30));
        await bot.AdvanceAsync(TimeSpan.FromHours(3));

        Assert.StartsWith("Mon 9 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_which_nobody_knows_whether_it_came_is_listed_and_not_sent_again()
    {
        await using var bot = await StartAsync();
        await bot.Meets("Greta");
        bot.Greta.Chat.Upset(Delivery.KeptThenBroken);

        await bot.AdvanceAsync(TimeSpan.FromHours(30));

        Assert.Single(bot.Greta.Chat.Unread);
        Assert.Single(await ParkedAsync(bot), row => row.Properties.Text("why")!.StartsWith("ambiguous", StringComparison.Ordinal));
        await bot.ReadAllAsync();
        await bot.AdvanceAsync(TimeSpan.FromHours(18));
        Assert.StartsWith("Wed 4 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_whose_sender_was_killed_is_listed_and_not_sent_again()
    {
        await using var bot = await StartAsync();
        await bot.Meets("Greta");
        var left = new WorkItem("digest-left", "digest.sending", bot.Greta.ObjectId, $"{bot.Greta.ObjectId}~1", bot.Clock.GetUtcNow() + TimeSpan.FromMinutes(2));
        await bot.Services.GetRequiredService<IStore>().CommitAsync(Shards.OfPerson(bot.Greta.ObjectId), [left.ToInsert()], CancellationToken.None);

        await bot.AdvanceAsync(TimeSpan.FromMinutes(5));

        await bot.Greta.HearsNothing();
        Assert.Equal("ambiguous: its sender stopped", Assert.Single(await ParkedAsync(bot)).Properties.Text("why"));
    }

    [Fact]
    public async Task One_that_the_service_turns_away_tells_the_same_a_little_later()
    {
        await using var bot = await StartAsync(daily: "AD");
        await bot.Meets("Omar");
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        await bot.Greta.HearsCard();
        bot.Omar.Chat.Upset(Delivery.Throttled);

        await bot.AdvanceAsync(ToNextMorning);

        Assert.Contains("Slipped: Speaker deck", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_has_one_next_digest_however_often_it_is_planned()
    {
        await using var bot = await StartAsync();
        await bot.Meets("Greta");
        var round = bot.Services.GetRequiredService<MorningRound>();

        await round.PlanAsync(CancellationToken.None);
        await round.PlanAsync(CancellationToken.None);
        await bot.AdvanceAsync(ToNextMorning);

        await bot.Greta.Hears();
    }

    [Fact]
    public async Task An_update_that_is_owed_for_a_week_is_named_and_drafted_by_its_line()
    {
        await using var bot = await StartAsync();
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        await bot.Greta.HearsCard();
        await bot.AdvanceAsync(TimeSpan.FromDays(7));
        var digest = Assert.Single(bot.Greta.Chat.Unread, message => message.Text.Contains("You owe: Omar Nassif has not been told what happened on Orlavex launch: 1 change since Mon 2 Mar 2026.", StringComparison.Ordinal));
        await bot.ReadAllAsync();

        var line = Assert.Single(digest.Card.Buttons, button => (string?)button.Data["question"] == "draft my weekly for Omar Nassif on Orlavex launch");
        await bot.InvokeAsync(bot.Wire.Press(bot.Greta.User, digest.Id, line.Title, line.Verb, line.Data));

        Assert.Contains("Speaker deck moved", (await bot.Greta.HearsCard()).Card.Inputs[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_seen_is_shown_when_asked_for_and_takes_nothing_from_the_next()
    {
        await using var bot = await StartAsync();
        await bot.Greta.Says("show my digest");
        Assert.Contains("1 budget alert", await bot.Greta.Hears(), StringComparison.Ordinal);

        await bot.AdvanceAsync(ToNextMorning);

        Assert.Contains("1 budget alert", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    internal static Task<BotWorld> StartAsync(Action<JsonObject>? more = null, string daily = "AM") => BotWorld.StartAsync(agency =>
    {
        agency["policy"]!["digest"] = new JsonObject { [daily] = "daily 08:30" };
        more?.Invoke(agency);
    });

    private static async Task<IReadOnlyList<Row>> ParkedAsync(BotWorld bot)
    {
        var rows = await Task.WhenAll(Shards.OfPeople.Select(shard => bot.Services.GetRequiredService<IStore>().QueryAsync(shard, KeyRange.Prefix("~x~"), 100, CancellationToken.None)));
        return [.. rows.SelectMany(some => some)];
    }
}

internal static class Meeting
{
    /// <summary>They have spoken with the bot before, so that it knows where to find them.</summary>
    public static async Task Meets(this BotWorld bot, params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            await bot[name].Says("cheers");
            await bot[name].Hears();
        }
    }
}
