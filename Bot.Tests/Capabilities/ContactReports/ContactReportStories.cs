using AccountBot.Capabilities.ContactReports;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.ContactReports;

/// <summary>The world's clock stands at Mon 2 Mar 2026, 09:30.</summary>
public sealed class ContactReportStories
{
    private const string Written =
        "contact report for Orlavex: there: J. Moss and Greta. decided: the blue cover. action: Tom to send the new proof by Friday. action: book the studio by 12 March. budget: £500 more for print";

    private const string Report =
        "There: J. Moss and Greta. Decided: the blue cover. Actions: send the new proof (Tom Birch, Fri 6 Mar 2026); book the studio (Greta Solberg, Thu 12 Mar 2026). Budget: £500 more for print.";

    [Fact]
    public async Task A_short_form_keeps_it_and_its_actions_become_milestones_in_the_same_act()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("contact report for Orlavex");
        var form = await bot.Greta.HearsCard();
        var kept = await bot.Greta.Presses(
            form,
            "Keep it",
            ("Who was there", "J. Moss and Greta"),
            ("What was decided", "the blue cover"),
            ("Action 1", "send the new proof"),
            ("Owner of action 1", "Tom Birch"),
            ("Action 1 is due", "2026-03-06"),
            ("Action 2", "book the studio"),
            ("Action 2 is due", "2026-03-12"),
            ("Effect on the budget", "£500 more for print"));

        kept.Card.Shows($"Contact report kept on Orlavex launch. {Report} 2 actions are milestones now.");
        await HearTheirPartsAsync(bot);
    }

    [Fact]
    public async Task Written_in_one_message_it_is_the_same()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(Written);

        Assert.Equal($"Contact report kept on Orlavex launch. {Report} 2 actions are milestones now.", (await bot.Greta.HearsCard()).Text);
        await HearTheirPartsAsync(bot);
    }

    [Fact]
    public async Task One_undo_takes_all_of_it_back()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says(Written);
        var kept = await bot.Greta.HearsCard();
        await bot.ReadAllAsync();
        await bot.Tom.Says("my deadlines");
        Assert.Contains("new proof", await bot.Tom.Hears(), StringComparison.Ordinal);

        var undone = await bot.Greta.Presses(kept, "Undo");

        undone.Card.Shows($"Undone. This holds no more: “Contact report kept on Orlavex launch. {Report}");
        Assert.StartsWith("Greta Solberg has taken this back: “", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
        await bot.Tom.Says("my deadlines");
        Assert.DoesNotContain("new proof", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Write what was decided first.")]
    [InlineData("the blue cover", "", "By when is “send the new proof” due? An action needs a date.")]
    [InlineData("the blue cover", "2026-02-27", "“send the new proof” cannot be due on Fri 27 Feb 2026: that has passed.")]
    public async Task What_is_missing_is_said_and_nothing_typed_is_lost(string decided, string due, string answer)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("contact report for Orlavex");
        var form = await bot.Greta.HearsCard();

        var pressed = await bot.Greta.Presses(form, "Keep it", ("decided", decided), ("what1", "send the new proof"), ("due1", due));

        Assert.Equal(answer, pressed.Text);
        Assert.Contains("Keep it", form.Card.ButtonTitles);
    }

    [Fact]
    public async Task Half_written_the_form_holds_what_was_said()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("contact report for Orlavex: decided: the blue cover. action: Tom to send the new proof");

        var form = await bot.Greta.HearsCard();
        Assert.Equal(["the blue cover", "send the new proof"], form.Card.Inputs.Where(input => input.Id is "decided" or "what1").Select(input => input.Value));
        await bot.Greta.Presses(form, "Keep it", ("due1", "2026-03-06"));
        Assert.Contains("send the new proof", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_writer_may_not_set_alone_can_be_asked_for_with_its_owner_and_its_day()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("contact report for Orlavex: decided: the blue cover. action: Tom to send the new proof by Friday. action: Greta to book the studio by 12 March");
        var kept = await bot.Tom.HearsCard();

        Assert.DoesNotContain("milestone now", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Not yours to do alone: new milestone send the new proof on Orlavex launch on Fri 6 Mar 2026; new milestone book the studio on Orlavex launch on Thu 12 Mar 2026 for Greta Solberg.", kept.Text, StringComparison.Ordinal);
        await bot.Greta.HearsNothing();

        await bot.Tom.Presses(kept, kept.Card.ButtonTitles.Single(title => title.Contains("studio", StringComparison.Ordinal)));
        Assert.Contains("new milestone book the studio, due Thu 12 Mar 2026, for Greta Solberg (Orlavex launch)", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Presses("Send");
        await bot.Greta.HearsCard();
        await bot.Greta.Presses("Approve");
        await bot.ReadAllAsync();

        await bot.Greta.Says("who owns book the studio on Orlavex?");
        Assert.Contains("book the studio (Orlavex launch): Greta Solberg", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_changed_since_it_was_written_is_seen_in_the_act_that_keeps_it()
    {
        var book = TestBook.Account((TestBook.Junior, TestBook.Ana));
        var order = new ContactOrder(book.Id, There: null, "the blue cover", [new ContactAction("send the proof", TestBook.Ana, book.Today)], Budget: null, []);

        Assert.Null(ContactRules.Lacks(order, book, book.Today));
        Assert.Contains("has passed", ContactRules.Lacks(order, book, book.Today.AddDays(1)), StringComparison.Ordinal);
        Assert.Equal(ContactWords.OwnerNotOnTeam, ContactRules.Lacks(order, TestBook.Account((TestBook.Junior, TestBook.Ben)), book.Today));
    }

    private static async Task HearTheirPartsAsync(BotWorld bot)
    {
        Assert.Equal("After a talk with the client of Orlavex launch, Greta Solberg gave you an action: send the new proof, due Fri 6 Mar 2026.", await bot.Tom.Hears());
        Assert.Equal("Greta Solberg reports from the client of Orlavex launch an effect on the budget: £500 more for print.", await bot.Omar.Hears());
        await bot.Helen.HearsNothing();
        await bot.Greta.Says("what changed on Orlavex since Monday?");
        Assert.Contains($"Contact report: {Report.TrimEnd('.')}", await bot.Greta.Hears(), StringComparison.Ordinal);
    }
}
