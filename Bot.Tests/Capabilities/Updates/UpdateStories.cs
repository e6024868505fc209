using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Updates;

/// <summary>The world's clock stands at Mon 2 Mar 2026, 09:30.</summary>
public sealed class UpdateStories
{
    [Fact]
    public async Task A_milestone_is_done_at_a_word_and_open_again_at_undo()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("we hit the congress abstract");
        Assert.Equal("Congress abstract is done, on Mon 2 Mar 2026.", (await bot.Tom.HearsCard()).Text);
        await bot.Tom.Says("deadlines on Orlavex");
        Assert.DoesNotContain("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Tom.Presses("Undo");
        await bot.Tom.Says("deadlines on Orlavex");

        Assert.Contains("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_was_done_on_the_day_that_was_said()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("the media plan was delivered on 27 Feb");

        Assert.Equal("Media plan is done, on Fri 27 Feb 2026.", (await bot.Greta.HearsCard()).Text);
    }

    [Theory]
    [InlineData("speaker deck is at risk because the KOL is away", "Speaker deck is at risk, due Fri 20 Mar 2026: the KOL is away.")]
    [InlineData("mark the media plan as on track", "Media plan is on track for Thu 26 Feb 2026.")]
    [InlineData("the speaker deck is running late", "Speaker deck is late, due Fri 20 Mar 2026. No reason is recorded: say it again with \"because\" to add one.")]
    [InlineData("set Orlavex to red", "Orlavex launch is red now (it was amber).")]
    [InlineData("assign the media plan to Tom", "Tom Birch now owns Media plan, due Thu 26 Feb 2026.")]
    [InlineData("new milestone Patient leaflet on Orlavex on 10 April", "New on Orlavex launch: Patient leaflet, due Fri 10 Apr 2026. You own it.")]
    [InlineData("log £300 spend on Pass-through for Orlavex", "£300 spent on Pass-through of Orlavex launch. £28,200 left.")]
    [InlineData("we've committed £1,000 on the congress stand", "£1,000 committed on Congress stand of Orlavex launch. £11,000 left.")]
    public async Task What_the_manager_says_is_noted(string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);

        Assert.Equal(answer, (await bot.Greta.HearsCard()).Text);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Something_new_is_never_taken_for_what_a_file_brought()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Account("orlavex")["milestones"]!.AsArray().Add(
            new JsonObject { ["id"] = "m1", ["title"] = "Site visit", ["due"] = "2026-03-25", ["owner"] = agency.IdOf("Greta") }));
        await bot.Greta.Says("new milestone Patient leaflet on Orlavex on 10 April");
        await bot.Greta.HearsCard();

        await bot.Greta.Says("show me the timeline of Orlavex");
        (await bot.Greta.HearsCard()).Card.Shows("Site visit").Shows("Patient leaflet");
        await bot.Greta.Says("the patient leaflet is done");

        Assert.Equal("Patient leaflet is done, on Mon 2 Mar 2026.", (await bot.Greta.HearsCard()).Text);
    }

    [Theory]
    [InlineData("did we hit the deck deadline?")]
    [InlineData("is the congress abstract done?")]
    [InlineData("are we late with the speaker deck?")]
    [InlineData("is Orlavex red?")]
    [InlineData("have we spent £300 on the congress stand?")]
    [InlineData("don't mark the speaker deck as done")]
    [InlineData("if we hit the speaker deck deadline, is the media plan safe?")]
    public async Task A_question_changes_nothing(string said)
    {
        await using var bot = await BotWorld.StartAsync();
        var before = await AuditOf(bot);

        await bot.Greta.Says(said);
        await bot.Greta.Hears();

        Assert.Equal(before, await AuditOf(bot));
    }

    [Theory]
    [InlineData("Victor", "the speaker deck is done", "not on any account's team")]
    [InlineData("Greta", "the speaker deck was done on 9 March", "still to come")]
    public async Task Who_may_not_changes_nothing(string who, string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();
        var before = await AuditOf(bot);

        await bot[who].Says(said);

        Assert.Contains(answer, await bot[who].Hears(), StringComparison.Ordinal);
        Assert.Equal(before, await AuditOf(bot));
    }

    [Fact]
    public async Task Where_several_fit_the_speaker_is_asked_and_answers_in_words()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("log £300 spend on fees");
        var which = await bot.Greta.HearsCard();
        Assert.Contains("Fees (Orlavex launch)", which.Text, StringComparison.Ordinal);
        await bot.Greta.Says("Marelle US");

        Assert.Equal("£300 spent on Fees of Marelle US. That is £3,300 over what was approved.", (await bot.Greta.HearsCard()).Text);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Managers_and_directors_hear_once_when_a_line_passes_a_mark()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Helen.Says("log £4,000 spend on the congress stand");
        await bot.Helen.HearsCard();
        const string Alert = "Congress stand on Orlavex launch has reached 70 % of its budget: £22,000 of £30,000 committed and spent. £8,000 left.";
        Assert.Equal(Alert, await bot.Greta.Hears());
        Assert.Equal(Alert, await bot.Omar.Hears());
        await bot.Helen.Says("log £100 spend on the congress stand");
        await bot.Helen.HearsCard();

        await bot.Greta.HearsNothing();
        await bot.Omar.HearsNothing();
        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task Undo_leaves_alone_what_was_changed_since()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("log £300 spend on Pass-through for Orlavex");
        var card = await bot.Greta.HearsCard();
        await bot.Omar.Says("log £200 spend on Pass-through for Orlavex");
        await bot.Omar.HearsCard();

        var answer = await bot.Greta.Presses(card, "Undo");

        Assert.Equal("That has been changed again since, so I left it as it is now.", answer.Text);
    }

    [Fact]
    public async Task Undo_is_for_whoever_did_it_and_for_the_policys_minutes()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("the media plan is done");
        var card = await bot.Greta.HearsCard();

        Assert.Equal("That can no longer be undone.", (await bot.Omar.Presses(card.OldCopy(), "Undo")).Text);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(16));
        Assert.Equal("That can no longer be undone.", (await bot.Greta.Presses(card, "Undo")).Text);
    }

    [Fact]
    public async Task What_is_late_says_which_cut_off_can_no_longer_be_held()
    {
        await using var bot = await BotWorld.StartAsync(agency =>
        {
            var milestones = agency["accounts"]!.AsArray().Single(account => (string?)account!["id"] == "orlavex")!["milestones"]!.AsArray();
            var congress = milestones.Single(milestone => (string?)milestone!["id"] == "abstract")!;
            congress["after"] = new JsonArray("media-plan");
            congress["days"] = 6;
        });

        await bot.Greta.Says("the media plan is running late because the client is slow");

        Assert.Equal(
            "Media plan is late, due Thu 26 Feb 2026: the client is slow. Congress abstract on Fri 6 Mar 2026 cannot move and would be missed by 2 working days. Greta Solberg must act: Media plan is needed by Thu 26 Feb 2026.",
            (await bot.Greta.HearsCard()).Text);
        const string Told = "Orlavex launch: Congress abstract on Fri 6 Mar 2026 cannot move and would be missed by 2 working days. Greta Solberg must act: Media plan is needed by Thu 26 Feb 2026.";
        Assert.Equal(Told, await bot.Tom.Hears());
        Assert.Equal(Told, await bot.Omar.Hears());
    }

    private static async Task<IReadOnlyList<string>> AuditOf(BotWorld bot) =>
        [.. (await bot.StoreAsync()).Where(row => row.Contains("~9~", StringComparison.Ordinal))];
}
