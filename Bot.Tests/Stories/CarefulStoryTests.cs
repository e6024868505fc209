using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>What hurried and hostile people did, and the bot must not do.</summary>
public sealed class CarefulStoryTests
{
    [Theory]
    [InlineData("how much is left in fees?")]
    [InlineData("how much is left on Marelle EU")]
    [InlineData("do we have 5k left in fees on Orlavex?")]
    public async Task A_question_is_answered_and_changes_no_open_form(string question)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();

        await bot.Tom.Says(question);
        Assert.Contains(" left", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Tom.Says("yes");

        await bot.Tom.HearsCard();
        (await bot.Greta.HearsCard()).Card.Shows("£2,000 more on Pass-through");
    }

    [Fact]
    public async Task A_question_about_an_account_does_not_choose_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("I'm stuck, can somebody help?");
        await bot.Tom.HearsCard();

        await bot.Tom.Says("how much is left on Marelle EU");

        Assert.Contains(" left", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Ruth.HearsNothing();
    }

    [Theory]
    [InlineData("withdraw my request on Zyntrax")]
    [InlineData("withdraw my request for the website")]
    public async Task Withdrawing_something_else_withdraws_nothing(string text)
    {
        await using var bot = await BotWorld.StartAsync();
        await RequestAsync(bot);

        await bot.Tom.Says(text);
        await bot.Tom.Hears();

        Assert.Single((await ReadAsync(bot)).Requests);
    }

    [Fact]
    public async Task Moving_money_between_lines_is_not_taken_for_more()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("move £2,000 from fees to pass-through on Orlavex");

        Assert.StartsWith("£2,000 from Fees to Pass-through (Orlavex launch).", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_card_did_not_ask_for_is_not_taken_from_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        var card = await bot.Tom.HearsCard();
        var button = card.Card.Button("Send");
        var data = button.Data;
        (data["amount"], data["line"], data["account"], data["status"]) = ("999999", "Fees", "marelle-eu", "Approved");

        await bot.InvokeAsync(bot.Wire.Press(bot.Tom.User, card.Id, "Send", button.Verb, data));

        (await bot.Greta.HearsCard()).Card.Shows("£2,000 more on Pass-through");
    }

    [Theory]
    [InlineData("")]
    [InlineData("three grandish")]
    [InlineData("$4,000")]
    [InlineData("0")]
    public async Task An_amendment_that_cannot_be_read_is_asked_for_again_and_nothing_is_sent(string amount)
    {
        await using var bot = await BotWorld.StartAsync();
        await RequestAsync(bot);
        await bot.Greta.Presses("Ask for changes", ("comment", "less, please"));
        await bot.Greta.Hears();
        var form = await bot.Tom.HearsCard();

        var answer = await bot.Tom.Presses(form, "Send", ("amount", amount));

        Assert.StartsWith("I need one amount", answer.Text, StringComparison.Ordinal);
        await bot.Greta.HearsNothing();
    }

    [Fact]
    public async Task A_smaller_amount_ends_at_the_first_rung_that_may_approve_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £4,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.Greta.HearsCard();
        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        await bot.Omar.HearsCard();
        await bot.Omar.Presses("Ask for changes", ("comment", "half will do"));
        await bot.Omar.Hears();
        var form = await bot.Tom.HearsCard();
        await bot.Tom.Presses(form, "Send", ("amount", "2000"));

        var again = await bot.Greta.HearsCard();
        await bot.Greta.Presses(again, "Approve");

        Assert.Equal("Approved. Pass-through goes from £40,000 to £42,000.", await bot.Greta.Hears());
        await bot.Tom.Hears();
    }

    [Fact]
    public async Task Whoever_is_second_on_a_shared_rung_is_shown_what_was_decided()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £4,000 more on Marelle EU website");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        var (ruths, liams) = (await bot.Ruth.HearsCard(), await bot.Liam.HearsCard());
        var old = liams.OldCopy();
        await bot.Ruth.Presses(ruths, "Approve");
        await bot.Ruth.Hears();
        await bot.Tom.Hears();
        await bot.Omar.HearsCard();

        var answer = await bot.Liam.Presses(old, "Approve");

        answer.Card.Shows("Ruth Okoro, Account Manager: approved").Shows("It waits for Omar Nassif");
    }

    [Fact]
    public async Task Where_one_person_holds_two_rungs_their_one_approval_is_told_as_it_is()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Staff("orlavex", "AD", "Greta"));
        await bot.Tom.Says("ask for £4,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.Greta.HearsCard();

        await bot.Greta.Presses("Approve");

        Assert.Equal("Approved. Pass-through goes from £40,000 to £44,000.", await bot.Greta.Hears());
        Assert.EndsWith("Pass-through goes from £40,000 to £44,000.", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancel_that_comes_after_the_send_says_so()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        var card = await bot.Tom.HearsCard();
        var old = card.OldCopy();
        await bot.Tom.Presses(card, "Send");
        await bot.Greta.HearsCard();

        var late = await bot.Tom.Presses(old, "Cancel");

        late.Card.Shows("It waits for Greta Solberg");
        Assert.Single((await ReadAsync(bot)).Requests);
    }

    [Fact]
    public async Task A_button_pressed_where_others_read_along_shows_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await RequestAsync(bot);
        var button = card.Card.Button("Approve");
        var press = bot.Wire.Press(bot.Greta.User, card.Id, "Approve", button.Verb, button.Data);
        press["conversation"] = new System.Text.Json.Nodes.JsonObject { ["id"] = bot.Group.Id, ["isGroup"] = true };

        var answer = await bot.InvokeAsync(press);

        Assert.StartsWith("I talk about accounts only in a chat of our own", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await ReadAsync(bot)).Requests.Single().Value.Version);
    }

    [Theory]
    [InlineData("a patient had a seizure after taking Orlavex, I'm stuck what to do")]
    [InlineData("GP reported rash on Orlavex")]
    [InlineData("is there a side effect form? a nurse called about Marelle")]
    [InlineData("raise an issue on Orlavex: baby born with malformation, mother took Orlavex while pregnant")]
    [InlineData("raise an issue: the pharmacist complained that tablets in the pack were broken")]
    [InlineData("log: Patientin mit Krampfanfall nach Orlavex gemeldet")]
    [InlineData("contact report for Orlavex: there: Dr. Weiss, decided: follow up on the two cases of jaundice in her practice")]
    [InlineData("tell Greta that Orlavex doesn't work for a patient")]
    [InlineData("ask for £2,000 more on Orlavex pass-through because a patient took a double dose")]
    public async Task A_report_of_harm_is_kept_nowhere_and_the_safety_route_is_named(string text)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(text);

        Assert.Contains("drug safety", await bot.Tom.Hears(), StringComparison.Ordinal);
        var book = await ReadAsync(bot);
        Assert.Empty(book.Help);
        await bot.ReadAllAsync();
        Assert.DoesNotContain(await bot.StoreAsync(), row => Array.Exists(text.Split(' '), word => word is "seizure" or "rash" or "malformation" or "tablets" or "Krampfanfall" or "jaundice" or "patient" && row.Contains(word, StringComparison.Ordinal)));
        await bot.Greta.HearsNothing();
    }

    [Theory]
    [InlineData("raise an issue on Orlavex: the patient leaflet has a typo in the side effects section")]
    [InlineData("log: client wants the patient section on nausea of Orlavex reworded in the leaflet")]
    public async Task What_speaks_of_a_leaflet_is_kept_as_any_work(string text)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(text);

        Assert.DoesNotContain("drug safety", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Whoever_is_sent_to_drug_safety_hears_how_to_go_on_where_nobody_was_harmed()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("a patient had a seizure after taking Orlavex");

        Assert.Contains("say it again without the patient", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    private static async Task<ChatMessage> RequestAsync(BotWorld bot)
    {
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        return await bot.Greta.HearsCard();
    }

    private static async Task<AccountBook> ReadAsync(BotWorld bot) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse("orlavex"), Depth.WithMilestones, TestContext.Current.CancellationToken))!;
}
