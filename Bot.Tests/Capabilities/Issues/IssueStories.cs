using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Issues;

/// <summary>The world's clock stands at Mon 2 Mar 2026, 09:30.</summary>
public sealed class IssueStories
{
    [Fact]
    public async Task The_director_owns_it_and_the_head_hears_at_once_where_it_is_high()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("raise a high severity issue on Orlavex: wrong logo on the poster");

        Assert.Equal("Issue raised on Orlavex launch: wrong logo on the poster (high). Omar Nassif owns it. Helen Crane hears of it at once.", (await bot.Tom.HearsCard()).Text);
        const string Told = "Tom Birch raised an issue on Orlavex launch: wrong logo on the poster (high).";
        Assert.Equal(Told, (await bot.Omar.HearsCard()).Text);
        Assert.Equal(Told, (await bot.Helen.HearsCard()).Text);
        await bot.Greta.HearsNothing();
    }

    [Fact]
    public async Task One_that_is_not_high_stays_with_the_director()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("raise a low severity issue on Orlavex: the agenda came late");

        await bot.Greta.HearsCard();
        await bot.Omar.HearsCard();
        await bot.Helen.HearsNothing();
    }

    [Fact]
    public async Task It_ends_with_its_cause_and_the_clients_word_alone()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await RaiseAsync(bot);

        Assert.Equal("Write what the cause was first.", (await bot.Omar.Presses(card, "Resolve")).Text);
        Assert.Equal("Write how the client accepted it first: an issue ends with the client's word.", (await bot.Omar.Presses(card, "Resolve", ("cause", "old template"))).Text);
        await bot.Omar.Presses(card, "Resolve", ("cause", "old template"), ("accepted", "J. Moss by phone"));

        Assert.Equal("The issue on Orlavex launch is resolved by Omar Nassif: the agenda came late. Cause: old template. The client accepted: J. Moss by phone.", await bot.Greta.Hears());
        card.Card.Shows("Resolved on Mon 2 Mar 2026 by Omar Nassif");
    }

    [Fact]
    public async Task It_is_reopened_and_its_owner_hears_it()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await RaiseAsync(bot);
        await bot.Omar.Presses(card, "Resolve", ("cause", "old template"), ("accepted", "J. Moss by phone"));
        await bot.Greta.Hears();

        await bot.Greta.Says("reopen the issue about the agenda");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Reopen");

        Assert.Equal("Greta Solberg reopened the issue on Orlavex launch: the agenda came late.", await bot.Omar.Hears());
        await bot.Omar.Says("any open issues on Orlavex?");
        Assert.Contains("the agenda came late", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_promise_is_told_once_to_those_who_answer_for_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("raise an issue on Orlavex: typo in the proof, we promised a new proof by tomorrow noon");
        Assert.EndsWith("The client was promised a new proof by 12:00 on Tue 3 Mar 2026.", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Omar.HearsCard();

        await bot.AdvanceAsync(TimeSpan.FromDays(2));

        const string Told = "A promise to the client of Orlavex launch is broken: a new proof by 12:00 on Tue 3 Mar 2026. The issue is open: typo in the proof. Omar Nassif owns it.";
        Assert.Equal(Told, (await bot.Omar.HearsCard()).Text);
        Assert.Equal(Told, (await bot.Helen.HearsCard()).Text);
        await bot.Omar.HearsNothing();
        await bot.Helen.HearsNothing();
        await bot.Greta.HearsNothing();
    }

    [Fact]
    public async Task A_promise_that_was_kept_is_not_broken()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("raise an issue on Orlavex: typo in the proof, we promised a new proof by tomorrow noon");
        await bot.Greta.HearsCard();
        await bot.Omar.Presses(await bot.Omar.HearsCard(), "Promise kept");

        await bot.AdvanceAsync(TimeSpan.FromDays(2));

        await bot.Helen.HearsNothing();
    }

    [Fact]
    public async Task That_it_was_reopened_is_told_also_where_something_was_promised_on_it_before_the_letter_could_leave()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await RaiseAsync(bot);
        await bot.Omar.Presses(card, "Resolve", ("cause", "old template"), ("accepted", "J. Moss by phone"));
        await bot.Greta.Hears();

        bot.Greta.Chat.Upset(Delivery.Broken);
        await bot.Omar.Presses(card, "Reopen");
        await bot.Omar.Says("we promised them a fix by Friday noon");
        await bot.Omar.Presses(await bot.Omar.HearsCard(), "Choose", ("Issue", "the agenda came late (Orlavex launch)"));
        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("Omar Nassif reopened the issue on Orlavex launch: the agenda came late.", await bot.Greta.Hears());
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task One_with_a_promise_that_has_passed_is_not_raised()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("raise an issue on Orlavex: typo in the proof, we promised a new proof on Friday 27 Feb 2026 at noon");

        Assert.Equal("12:00 on Fri 27 Feb 2026 has passed, so I raised nothing. Say it once more, without the promise or with the moment that is promised now.", await bot.Greta.Hears());
        await bot.Omar.HearsNothing();
    }

    [Theory]
    [InlineData("any open issues on Orlavex?")]
    [InlineData("we promised them a fix by Friday noon")]
    public async Task Many_with_long_titles_fit_into_one_message(string said)
    {
        await using var bot = await BotWorld.StartAsync(agency => AddMany(agency, "open"));

        await bot.Greta.Says(said);

        Assert.Contains("Urgent 1: the client", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worst_come_first_and_the_rest_is_counted()
    {
        await using var bot = await BotWorld.StartAsync(agency => AddMany(agency, "open"));

        await bot.Greta.Says("any open issues on Orlavex?");

        (await bot.Greta.HearsCard()).Card.Shows("101 open issues").Shows("Client unhappy with the first proof (high").Shows("89 more after these.");
    }

    [Fact]
    public async Task Many_that_are_resolved_fit_into_one_message()
    {
        await using var bot = await BotWorld.StartAsync(agency => AddMany(agency, "resolved"));

        await bot.Greta.Says("reopen the issue on Orlavex");

        (await bot.Greta.HearsCard()).Card.Shows("88 more after these.");
    }

    [Fact]
    public async Task On_several_accounts_the_speaker_is_asked_which()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("the client is fuming about the late slides");
        await bot.Greta.HearsCard();
        await bot.Greta.Says("Marelle US");

        Assert.StartsWith("Issue raised on Marelle US: the client is fuming about the late slides (high). Priya Raman owns it.", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task An_old_copy_settles_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await RaiseAsync(bot);
        var old = card.OldCopy();
        await bot.Omar.Presses(card, "Resolve", ("cause", "old template"), ("accepted", "J. Moss by phone"));
        await bot.Greta.Hears();

        var answer = await bot.Omar.Presses(old, "Resolve", ("cause", "another"), ("accepted", "nobody"));

        answer.Card.Shows("old template");
    }

    [Theory]
    [InlineData("Victor", "I know no such issue among yours.")]
    [InlineData("Priya", "I know no such issue among yours.")]
    public async Task Who_is_not_on_the_account_settles_nothing(string who, string answer)
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await RaiseAsync(bot);

        var pressed = await bot[who].Presses(card.OldCopy(), "Resolve", ("cause", "x"), ("accepted", "y"));

        Assert.Equal(answer, pressed.Text);
    }

    private static void AddMany(JsonObject agency, string state)
    {
        var issues = agency.Account("orlavex")["issues"]!.AsArray();
        foreach (var no in Enumerable.Range(1, 100).Reverse())
        {
            issues.Insert(0, new JsonObject { ["id"] = $"many-{no}", ["title"] = $"Urgent {no}: {string.Join(" and ", Enumerable.Repeat("the client found “another” error", 8))}", ["state"] = state, ["severity"] = "low" });
        }
    }

    private static async Task<ChatMessage> RaiseAsync(BotWorld bot)
    {
        await bot.Greta.Says("raise an issue on Orlavex: the agenda came late");
        await bot.Greta.HearsCard();
        return await bot.Omar.HearsCard();
    }
}
