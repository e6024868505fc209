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
    [InlineData("the media plan is done and the sales aid is on track", "Those are on different accounts.")]
    [InlineData("the media plan is done, spent £200 on fees", "I did nothing yet, for I am not sure of “spent £200 on fees”.")]
    public async Task What_is_not_clear_changes_nothing(string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();
        var before = await AuditOf(bot);

        await bot.Greta.Says(said);

        Assert.StartsWith(answer, await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.Equal(before, await AuditOf(bot));
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

        Assert.Equal($"Approved. Noted: {what}.", await bot.Greta.Hears());
        Assert.Contains("Greta Solberg approved", await bot[who].Hears(), StringComparison.Ordinal);
        Assert.Empty(bot.Greta.Chat.Messages[^1].HasCard ? bot.Greta.Chat.Messages[^1].Card.ButtonTitles : []);
        Assert.Equal(before + 3, await AuditOf(bot));
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

    private static async Task<int> AuditOf(BotWorld bot) => (await AuditRowsAsync(bot)).Count;

    // Each ends with the number of the transaction that wrote it.
    private static async Task<IReadOnlyList<string>> AuditRowsAsync(BotWorld bot) =>
        [.. (await bot.StoreAsync()).Where(row => row.Contains("orlavex~9~", StringComparison.Ordinal))];
}
