using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>A date moves: at once where the speaker may, else by the ladder. The story begins on Mon 2 Mar 2026.</summary>
public sealed class DeadlineStoryTests
{
    [Fact]
    public async Task Within_the_managers_limit_it_is_done_at_once_and_can_be_undone()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        Assert.Equal("Speaker deck moves from Fri 20 Mar 2026 to Tue 24 Mar 2026.", (await bot.Greta.HearsCard()).Text);
        await bot.Greta.Presses("Undo");
        await bot.Greta.Says("when is the speaker deck due?");

        Assert.Contains("Fri 20 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_ends_with_the_policys_minutes()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        await bot.Greta.HearsCard();

        await bot.AdvanceAsync(TimeSpan.FromMinutes(16));
        var late = await bot.Greta.Presses("Undo");

        Assert.Equal("That can no longer be undone.", late.Text);
    }

    [Fact]
    public async Task Undo_is_only_for_whoever_made_the_change()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        var card = await bot.Greta.HearsCard();

        var other = await bot.Omar.Presses(card.OldCopy(), "Undo");

        Assert.Equal("That can no longer be undone.", other.Text);
    }

    [Fact]
    public async Task Whoever_decides_sees_which_cut_off_the_move_would_break()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["accounts"]![0]!["milestones"]!.AsArray().Add(JsonNode.Parse("""
            { "id": "congress", "title": "Spring congress", "due": "2026-03-27", "immovable": true, "after": ["speaker-deck"], "days": 5 }
            """)));

        await bot.Greta.Says("push the speaker deck on Orlavex to 2 April");
        (await bot.Greta.HearsCard()).Card.Shows("Spring congress on Fri 27 Mar 2026 cannot move and would be missed by");
        await bot.Greta.Presses("Send");

        (await bot.Omar.HearsCard()).Card.Shows("Nadia Petrov must act: Speaker deck is needed by Fri 20 Mar 2026.");
    }

    [Fact]
    public async Task Beyond_the_limit_it_goes_up_the_ladder()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("push the speaker deck on Orlavex to 2 April");
        Assert.Contains("Omar Nassif", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Greta.Presses("Send");
        var card = await bot.Omar.HearsCard();
        card.Card.Shows("9 working days later");
        await bot.Omar.Presses(card, "Approve");

        Assert.Equal("Approved. Speaker deck moves from Fri 20 Mar 2026 to Thu 2 Apr 2026.", await bot.Omar.Hears());
        await bot.Greta.Hears();
    }

    [Fact]
    public async Task Whoever_has_no_limit_asks_however_small_the_move()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("move the leave-behind by 1 working day");
        Assert.Contains("Greta Solberg", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Says("no");

        Assert.Contains("Cancelled", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("move the congress abstract on Orlavex to 10 March", "cannot be moved")]
    [InlineData("move the speaker deck on Orlavex to 20 March", "already")]
    [InlineData("move the speaker deck on Orlavex to 2026-02-20", "has passed")]
    public async Task What_cannot_be_is_said_and_nothing_is_sent(string text, string answer)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(text);

        Assert.Contains(answer, await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_on_a_date_that_moved_meanwhile_changes_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("move the leave-behind by 2 working days");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        var card = await bot.Greta.HearsCard();
        await bot.Omar.Says("move the leave-behind on Orlavex to 20 March");
        await bot.Omar.HearsCard();

        var answer = await bot.Greta.Presses(card, "Approve");

        Assert.Contains("has moved since this was asked", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_date_is_asked_for()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("move the speaker deck on Orlavex");
        var form = await bot.Greta.HearsCard();
        Assert.Contains(form.Card.Inputs, input => input.IsRequired);
        var done = await bot.Greta.Presses("Send", ("to", "2026-03-23"));

        done.Card.Shows("Speaker deck moves from Fri 20 Mar 2026 to Mon 23 Mar 2026.");
    }
}
