using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Updates;

/// <summary>Several things told in one message are one act; what is not the speaker's to do alone becomes a request.</summary>
public sealed class SeveralUpdatesStories
{
    private const string Three = "speaker deck done, congress abstract at risk because the KOL is away, spent £2k on pass-through";

    [Fact]
    public async Task One_message_has_one_answer_and_one_undo()
    {
        await using var bot = await BotWorld.StartAsync();
        var before = await AuditOf(bot);

        await bot.Greta.Says(Three);
        var answer = await bot.Greta.HearsCard();

        Assert.Equal(
            "Speaker deck is done, on Mon 2 Mar 2026.\nCongress abstract is at risk, due Fri 6 Mar 2026: the KOL is away.\n£2,000 spent on Pass-through of Orlavex launch. £26,500 left.",
            answer.Text);
        Assert.Equal(3, (await AuditRowsAsync(bot)).Skip(before).CountBy(row => row.Split(' ')[^1]).First().Value);
        await bot.Greta.Presses(answer, "Undo");
        await bot.Greta.Says("how much is left in pass-through on Orlavex?");
        Assert.Contains("£28,500", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Greta.Says("deadlines on Orlavex");
        Assert.Contains("Speaker deck", await bot.Greta.Hears(), StringComparison.Ordinal);

        // The abstract cannot move, so that its danger is told at once.
        Assert.Contains("Congress abstract cannot move and is at risk", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Contains("Congress abstract cannot move and is at risk", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the speaker deck is at risk because the media plan is late", "Speaker deck is at risk, due Fri 20 Mar 2026: the media plan is late.")]
    [InlineData("the media plan is done and the speaker deck is on track", "Media plan is done, on Mon 2 Mar 2026.\nSpeaker deck is on track for Fri 20 Mar 2026.")]
    [InlineData("the media plan is done. we've committed £1,000 on the congress stand", "Media plan is done, on Mon 2 Mar 2026.\n£1,000 committed on Congress stand of Orlavex launch. £11,000 left.")]
    public async Task They_are_told_apart(string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);

        Assert.Equal(answer, (await bot.Greta.HearsCard()).Text);
    }

    [Fact]
    public async Task What_else_the_message_asks_for_is_not_dropped_unsaid()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("the media plan is done, the speaker deck is on track, the leave-behind is with editorial");

        Assert.EndsWith("Not done yet, say it by itself: “the leave-behind is with editorial”.", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the speaker deck is late, because the media plan is late", "Speaker deck is late, due Fri 20 Mar 2026: the media plan is late.", "Speaker deck")]
    [InlineData("the speaker deck is late and the media plan, if the client is slow, is late", "Which one do you mean?")]
    public async Task A_reason_is_no_update_of_its_own(string said, string answer, params string[] changed)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);
        Assert.StartsWith(answer, await bot.Greta.Hears(), StringComparison.Ordinal);

        Assert.Equal(changed, (await bot.AuditAsync("orlavex")).Select(line => line.Subject));
    }

    [Theory]
    [InlineData("spent £200 on fees, committed £300 on fees", "I did nothing yet, for I am not sure of “spent £200 on fees”. It may mean Fees (Marelle US) or Fees (Orlavex launch).")]
    [InlineData("the media plan is at risk, the media plan is done", "I did nothing yet, for I am not sure of “the media plan is at risk”. You say two things of Media plan (Orlavex launch): tell me which.")]
    public async Task What_is_not_clear_changes_nothing(string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();
        var before = await AuditOf(bot);

        await bot.Greta.Says(said);

        Assert.StartsWith(answer, await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.Equal(before, await AuditOf(bot));
    }

    [Fact]
    public async Task What_is_on_several_accounts_is_done_on_each_with_its_own_undo()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("the media plan is done and the sales aid is on track");
        var answers = await HearAllAsync(bot, 2);

        Assert.Equal(["Media plan is done, on Mon 2 Mar 2026.", "Sales aid is on track for Tue 3 Mar 2026."], answers.Select(answer => answer.Text).Order());
        await bot.Greta.Presses(answers.Single(answer => answer.Text.StartsWith("Media", StringComparison.Ordinal)), "Undo");
        await bot.Greta.Says("what changed since Monday?");
        var changed = await bot.Greta.Hears();
        Assert.DoesNotContain("Media plan", changed, StringComparison.Ordinal);
        Assert.Contains("Sales aid", changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_fits_several_accounts_it_is_asked_which_and_the_rest_is_done()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("the media plan is done, spent £200 on fees");
        var answers = await HearAllAsync(bot, 2);
        Assert.Single(answers, answer => answer.Text == "Media plan is done, on Mon 2 Mar 2026.");
        var which = answers.Single(answer => answer.Card.ButtonTitles.Contains("Choose", StringComparer.Ordinal));
        await bot.Greta.Presses(which, "Choose", ("which", "Fees (Marelle US)"));

        which.Card.Shows("£200 spent on Fees of Marelle US.");
    }

    [Theory]
    [InlineData("spent £200 on pass-through, the media plan is done, spent £300 on pass-through", "£500 (£200 + £300) spent on Pass-through of Orlavex launch. £28,000 left.\nMedia plan is done, on Mon 2 Mar 2026.")]
    [InlineData("spent £200 on pass-through, the media plan is done, £200 spent on pass-through", "Media plan is done, on Mon 2 Mar 2026.\nNot done yet, say it by itself: “spent £200 on pass-through”; “£200 spent on pass-through”.")]
    [InlineData("speaker deck at risk, the media plan is done, the speaker deck is done", "Media plan is done, on Mon 2 Mar 2026.\nNot done yet, say it by itself: “speaker deck at risk”; “the speaker deck is done”.")]
    [InlineData("the media plan is done, the media plan is done, the speaker deck is on track", "Media plan is done, on Mon 2 Mar 2026.\nSpeaker deck is on track for Fri 20 Mar 2026.")]
    public async Task The_same_thing_twice_is_added_up_where_that_is_clear(string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);

        Assert.Equal(answer, (await bot.Greta.HearsCard()).Text);
    }

    [Theory]
    [InlineData("move the speaker deck to 23 March, and the media plan is done")]
    [InlineData("the media plan is done, and move the speaker deck to 23 March")]
    public async Task A_move_and_an_update_are_both_done_each_with_its_own_undo(string said)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);
        var answers = await HearAllAsync(bot, 2);

        Assert.Single(answers, answer => answer.Text == "Media plan is done, on Mon 2 Mar 2026.");
        Assert.Single(answers, answer => answer.Text.StartsWith("Speaker deck", StringComparison.Ordinal) && answer.Text.Contains("Mon 23 Mar 2026", StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.Contains("Undo", answer.Card.ButtonTitles));
    }

    [Theory]
    [InlineData("Greta", "move the speaker deck to 10 April, and the media plan is done", "Media plan is done, on Mon 2 Mar 2026.")]
    [InlineData("Greta", "ask for £4,000 more on Pass-through for the congress booth, and the media plan is done", "Media plan is done, on Mon 2 Mar 2026.")]
    [InlineData("Greta", "spent £500 on pass-through, and ask for £4,000 more on Pass-through for Orlavex", "£500 spent on Pass-through of Orlavex launch. £28,000 left.")]
    [InlineData("Tom", "move the leave-behind to Monday, and the congress abstract is done", "Congress abstract is done, on Mon 2 Mar 2026.")]
    public async Task A_request_and_an_update_in_one_message_are_both_taken(string who, string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot[who].Says(said);
        var answers = await HearAllAsync(bot, 2, who);

        Assert.Single(answers, told => told.Text == answer);
        await bot[who].Presses(answers.Single(told => told.Card.ButtonTitles.Contains("Send", StringComparer.Ordinal)), "Send");
        await bot.ReadAllAsync();
        await bot[who].Says("where are my requests?");
        Assert.Contains("waits for", await bot[who].Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("move the speaker deck by 10 working days because the KOL is away and the media plan is late")]
    [InlineData("ask for £4,000 more on Pass-through for Orlavex, we've spent £2,000 on pass-through already")]
    public async Task What_speaks_for_a_request_is_no_update(string said)
    {
        await using var bot = await BotWorld.StartAsync();
        var before = await AuditOf(bot);

        await bot.Greta.Says(said);

        Assert.Contains("Send", (await bot.Greta.HearsCard()).Card.ButtonTitles);
        await bot.ReadAllAsync();
        Assert.Equal(before, await AuditOf(bot));
    }

    [Fact]
    public async Task A_move_that_is_done_at_once_says_which_other_change_was_not_taken()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("move the speaker deck to 23 March and ask for £4,000 more on Pass-through");
        var heard = await HearAllAsync(bot, 1);

        Assert.Contains("say it by itself: “", string.Join('\n', bot.Greta.Chat.Messages.Select(message => message.Text).Append(heard[0].Text)), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task What_is_theirs_is_done_and_the_rest_can_be_asked_for_from_the_answer()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("congress abstract done, spent £300 on pass-through for Orlavex");
        var answer = await bot.Tom.HearsCard();
        Assert.StartsWith("Congress abstract is done, on Mon 2 Mar 2026.\nNot yours to do alone: spent £300 on pass-through for Orlavex", answer.Text, StringComparison.Ordinal);
        await bot.Tom.Presses(answer, answer.Card.ButtonTitles.Single(title => title.StartsWith("Ask for: spent £300", StringComparison.Ordinal)));
        var form = await bot.Tom.HearsCard();
        form.Card.Shows("£300 spent on Pass-through");
        await bot.Tom.Presses(form, "Send");

        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        await bot.Tom.Says("how much is left in pass-through on Orlavex?");
        Assert.Contains("£28,200", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tom", "the speaker deck is done", "Speaker deck to be done")]
    [InlineData("Nadia", "the media plan is at risk because the client is slow", "Media plan to be at risk")]
    [InlineData("Tom", "log £300 spend on Pass-through for Orlavex", "£300 spent on Pass-through")]
    [InlineData("Tom", "new milestone Patient leaflet on Orlavex on 10 April", "new milestone Patient leaflet, due Fri 10 Apr 2026, for Tom Birch")]
    [InlineData("Tom", "assign the congress abstract to Greta", "Congress abstract to be owned by Greta Solberg")]
    [InlineData("Tom", "set Orlavex to red", "the account to be red")]
    public async Task What_a_rung_may_not_do_alone_is_a_request_to_the_next_that_may(string who, string said, string what)
    {
        await using var bot = await BotWorld.StartAsync();
        var before = await AuditOf(bot);

        await bot[who].Says(said);
        var form = await bot[who].HearsCard();
        form.Card.Shows(what).Shows("Greta Solberg");
        Assert.Equal(before, await AuditOf(bot));
        await bot[who].Presses(form, "Send");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Approve");

        var outcome = await bot.Greta.HearsCard();
        Assert.Equal($"Approved. Noted: {what}.", outcome.Text);
        Assert.Contains("Greta Solberg approved", await bot[who].Hears(), StringComparison.Ordinal);
        Assert.Equal(before + 3, await AuditOf(bot));

        (await bot.Greta.Presses(outcome, "Undo")).Card.Shows("Undone.");

        Assert.StartsWith("Greta Solberg has taken back their decision", await bot[who].Hears(), StringComparison.Ordinal);
        Assert.Equal(before + 5, await AuditOf(bot));
        await bot.Greta.Presses("Approve");
        Assert.Equal($"Approved. Noted: {what}.", await bot.Greta.Hears());
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task What_somebody_agreed_to_stays_once_it_has_been_changed_again_or_the_minutes_are_over()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("log £300 spend on Pass-through for Orlavex");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Approve");
        var money = await bot.Greta.HearsCard();
        await bot.Tom.Hears();
        await bot.Tom.Says("the speaker deck is done");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Approve");
        var deck = await bot.Greta.HearsCard();
        await bot.Greta.Says("log £100 spend on Pass-through for Orlavex");
        await bot.Greta.Hears();

        Assert.Equal("That can no longer be undone.", (await bot.Greta.Presses(money, "Undo")).Text);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(16));
        Assert.Equal("That can no longer be undone.", (await bot.Greta.Presses(deck, "Undo")).Text);

        await bot.ReadAllAsync();
        await bot.Greta.Says("how much is left in pass-through on Orlavex?");
        Assert.Contains("£28,100", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agency_file_says_which_rung_may()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Rung("AM")["does"] = new JsonArray("own milestones", "milestones"));

        await bot.Greta.Says("log £300 spend on Pass-through for Orlavex");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Send");

        await bot.Omar.Presses(await bot.Omar.HearsCard(), "Reject", ("comment", "wrong line"));
        await bot.ReadAllAsync();
        await bot.Omar.Says("how much is left in pass-through on Orlavex?");
        Assert.Contains("£28,500", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    /// <summary>Each answers its own part; which comes first is nobody's promise.</summary>
    private static async Task<IReadOnlyList<ChatMessage>> HearAllAsync(BotWorld bot, int count, string who = "Greta")
    {
        var heard = new List<ChatMessage>();
        while (heard.Count < count)
        {
            heard.Add(await bot[who].HearsCard());
        }

        return heard;
    }

    private static async Task<int> AuditOf(BotWorld bot) => (await AuditRowsAsync(bot)).Count;

    // Each ends with the number of the transaction that wrote it.
    private static async Task<IReadOnlyList<string>> AuditRowsAsync(BotWorld bot) =>
        [.. (await bot.StoreAsync()).Where(row => row.Contains("orlavex~9~", StringComparison.Ordinal))];
}
