using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>A budget change on its way up the account's ladder, as the people on it live it.</summary>
public sealed class BudgetStoryTests
{
    [Fact]
    public async Task Above_the_managers_limit_it_goes_on_to_the_director_and_then_the_budget_shows_it()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("ask for £4,000 more on Orlavex pass-through for the satellite symposium");
        var confirm = await bot.Tom.HearsCard();
        Assert.Contains("£4,000 more on Pass-through", confirm.Text, StringComparison.Ordinal);
        Assert.Contains("Greta Solberg, then Omar Nassif", confirm.Text, StringComparison.Ordinal);
        var sent = await bot.Tom.Presses("Send");
        sent.Card.Shows("It waits for Greta Solberg").Shows("£44,000").Shows("the satellite symposium");

        var asked = await bot.Greta.HearsCard();
        asked.Card.Shows("Tom Birch").Shows("£40,000").Shows("£44,000");
        var approved = await bot.Greta.Presses("Approve");
        Assert.Empty(approved.Card.ButtonTitles);
        Assert.Equal("Approved. It now goes to Omar Nassif, because it is above £2,500.", await bot.Greta.Hears());
        Assert.Equal("Greta Solberg approved £4,000 more on Pass-through (Orlavex launch). It now waits for Omar Nassif, because it is above £2,500.", await bot.Tom.Hears());

        await bot.Omar.HearsCard();
        await bot.Omar.Presses("Approve");
        Assert.Equal("Approved. Pass-through goes from £40,000 to £44,000.", await bot.Omar.Hears());
        Assert.Equal("Omar Nassif approved £4,000 more on Pass-through (Orlavex launch). Pass-through goes from £40,000 to £44,000.", await bot.Tom.Hears());

        await bot.Tom.Says("how much is left in pass-through on Orlavex");
        Assert.Contains("£32,500", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_copy_of_the_card_settles_in_every_chat()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "2,000");

        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();

        foreach (var message in bot.Tom.Chat.Messages.Concat(bot.Greta.Chat.Messages).Where(message => message.HasCard && !message.Card.ButtonTitles.Contains("Undo")))
        {
            Assert.Empty(message.Card.ButtonTitles);
            message.Card.Shows("Approved by Greta Solberg");
        }
    }

    [Fact]
    public async Task Two_clicks_at_once_are_one_decision_and_two_civil_answers()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £900 more on Marelle EU website");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        var (ruths, liams) = (await bot.Ruth.HearsCard(), await bot.Liam.HearsCard());

        var answers = await Task.WhenAll(bot.Ruth.Presses(ruths, "Approve"), bot.Liam.Presses(liams, "Approve"));

        Assert.All(answers, answer => answer.Card.Shows("Approved by "));
        var book = await ReadAsync(bot, "marelle-eu");
        Assert.Equal(18_900m, book.Line("Website")!.Value.Facts.Approved);
        Assert.Contains("Website goes from £18,000 to £18,900", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.QuietAsync();
        var decider = bot.Ruth.Chat.Unread.Count > 0 ? bot.Ruth : bot.Liam;
        Assert.StartsWith("Approved.", await decider.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_clicks_of_one_person_are_one_decision()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");
        var copies = Enumerable.Range(0, 20).Select(_ => card.OldCopy()).ToList();

        await Task.WhenAll(copies.Select(copy => bot.Greta.Presses(copy, "Approve")));

        Assert.Equal("Approved. Pass-through goes from £40,000 to £42,000.", await bot.Greta.Hears());
        await bot.Tom.Hears();
        Assert.Equal(42_000m, (await ReadAsync(bot, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    [Fact]
    public async Task Rejecting_says_why_and_changes_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "2,000");

        var without = await bot.Greta.Presses("Reject");
        Assert.Contains("Please write why", without.Text, StringComparison.Ordinal);
        await bot.Greta.Presses("Reject", ("comment", "not this quarter"));

        Assert.Equal("Rejected. Tom Birch has been told why.", await bot.Greta.Hears());
        Assert.Equal("Greta Solberg rejected £2,000 more on Pass-through (Orlavex launch): not this quarter", await bot.Tom.Hears());
        Assert.Equal(40_000m, (await ReadAsync(bot, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    [Fact]
    public async Task Asked_for_changes_the_requester_amends_and_the_same_approver_has_it_again()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "2,000");

        await bot.Greta.Presses("Ask for changes", ("comment", "half will do"));
        await bot.Greta.Hears();
        var back = await bot.Tom.HearsCard();
        Assert.Contains("half will do", back.Text, StringComparison.Ordinal);
        await bot.Tom.Presses(back, "Send", ("amount", "1000"));
        var again = await bot.Greta.HearsCard();
        again.Card.Shows("£1,000 more on Pass-through");
        await bot.Greta.Presses(again, "Approve");

        Assert.Equal("Approved. Pass-through goes from £40,000 to £41,000.", await bot.Greta.Hears());
        await bot.Tom.Hears();
    }

    [Fact]
    public async Task Withdrawn_in_words_it_can_no_longer_be_approved()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");
        var old = card.OldCopy();

        await bot.Tom.Says("withdraw my request");
        Assert.Equal("Withdrawn: £2,000 more on Pass-through (Orlavex launch).", await bot.Tom.Hears());
        var late = await bot.Greta.Presses(old, "Approve");

        late.Card.Shows("Withdrawn by Tom Birch");
        Assert.Equal(40_000m, (await ReadAsync(bot, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    public static TheoryData<string> WrongPeople => ["Tom", "Omar", "Helen", "Nadia", "Victor", "Ruth", "Agnes"];

    [Theory]
    [MemberData(nameof(WrongPeople))]
    public async Task A_click_by_somebody_whose_turn_it_is_not_changes_nothing(string who)
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");

        foreach (var button in new[] { "Approve", "Reject", "Ask for changes" })
        {
            var answer = await bot[who].Presses(card.OldCopy(), button);
            Assert.Equal(200, answer.Status);
        }

        var request = (await ReadAsync(bot, "orlavex")).Requests.Single().Value;
        Assert.Empty(request.Steps.SelectMany(step => step.Verdicts));
        Assert.Equal(bot[who].ObjectId, Assert.Single(await bot.AuditAsync("orlavex"), line => line.Action == "refused").Actor.ToString());
    }

    [Theory]
    [InlineData("Victor")]
    [InlineData("Ruth")]
    public async Task To_an_outsider_the_request_does_not_exist(string who)
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");

        var answer = await bot[who].Presses(card.OldCopy(), "Approve");

        Assert.Equal("I know no such request.", answer.Text);
    }

    [Fact]
    public async Task Words_decide_nothing_and_bring_the_card()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "2,000");

        await bot.Greta.Says("ok approve it");
        var brought = await bot.Greta.HearsCard();

        Assert.Contains("Words decide nothing here", brought.Text, StringComparison.Ordinal);
        await bot.Greta.Presses(brought, "Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        Assert.All(bot.Greta.Chat.Messages.Where(message => message.HasCard), message => Assert.Empty(message.Card.ButtonTitles.Except(["Undo"])));
    }

    [Fact]
    public async Task The_same_card_works_where_a_client_only_submits()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Submits("Send");
        await bot.Greta.HearsCard();

        await bot.Greta.Submits("Approve");

        Assert.Equal("Approved. Pass-through goes from £40,000 to £42,000.", await bot.Greta.Hears());
        await bot.Tom.Hears();
    }

    [Fact]
    public async Task Sent_in_words_and_sent_twice_it_is_one_request()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        var confirm = await bot.Tom.HearsCard();
        var old = confirm.OldCopy();

        await bot.Tom.Says("yes please");
        await bot.Tom.HearsCard();
        var again = await bot.Tom.Presses(old, "Send");

        again.Card.Shows("It waits for Greta Solberg");
        await bot.Greta.HearsCard();
        Assert.Single((await ReadAsync(bot, "orlavex")).Requests);
    }

    [Fact]
    public async Task A_missing_line_is_asked_for_and_can_be_said_in_words()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex");
        var form = await bot.Tom.HearsCard();
        Assert.Contains(form.Card.Inputs, input => input.IsRequired && input.Choices.Count == 3);

        var unfinished = await bot.Tom.Presses("Send");
        Assert.Contains("Which budget line", unfinished.Text, StringComparison.Ordinal);
        await bot.Tom.Says("pass-through");

        Assert.Contains("£2,000 more on Pass-through", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_account_is_asked_where_the_name_fits_two_and_cancel_ends_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Ruth.Says("ask for £2,000 more on Marelle fees");
        var choice = await bot.Ruth.HearsCard();
        Assert.Equal(["Cancel", "Marelle EU", "Marelle US"], choice.Card.ButtonTitles.Order(StringComparer.Ordinal));

        var next = await bot.Ruth.Presses("Marelle US");
        next.Card.Shows("£2,000 more on Fees").Shows("Greta Solberg");
        await bot.Ruth.Says("cancel");

        Assert.Equal("Cancelled. Nothing was sent and nothing was changed.", (await bot.Ruth.HearsCard()).Text);
        Assert.Empty((await ReadAsync(bot, "marelle-us")).Requests);
    }

    [Fact]
    public async Task Directly_it_goes_to_the_rung_that_decides_and_those_between_are_informed()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["policy"]!["route"] = "direct");
        await bot.Tom.Says("ask for £4,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");

        Assert.StartsWith("For your information: Tom Birch asks for £4,000 more on Pass-through", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Omar.HearsCard();
        await bot.Omar.Presses("Approve");
        await bot.Omar.Hears();

        Assert.Contains("Pass-through goes from £40,000 to £44,000", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_rung_decides_together_both_must_approve()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["policy"]!["sharedRung"] = "all");
        await bot.Tom.Says("ask for £900 more on Marelle EU website");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.Ruth.HearsCard();
        await bot.Liam.HearsCard();

        await bot.Ruth.Presses("Approve");
        Assert.Equal("Approved. It still waits for Liam Dunne on the same rung.", await bot.Ruth.Hears());
        Assert.Contains("It still waits for Liam Dunne", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Liam.Presses("Approve");

        Assert.Equal("Approved. Website goes from £18,000 to £18,900.", await bot.Liam.Hears());
        await bot.Tom.Hears();
    }

    [Fact]
    public async Task Where_the_account_has_nobody_above_the_manager_decides_by_the_limits_of_their_title()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Priya.Says("ask for £4,000 more on Quillan fees");
        Assert.Contains("Helen Crane", (await bot.Priya.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Priya.Presses("Send");

        var card = await bot.Helen.HearsCard();
        await bot.Helen.Says("what is waiting for me?");
        Assert.Contains("£4,000 more on Fees (Quillan awareness)", await bot.Helen.Hears(), StringComparison.Ordinal);
        await bot.Helen.Presses(card, "Approve");
        Assert.Equal("Approved. Fees goes from £50,000 to £54,000.", await bot.Helen.Hears());
        await bot.Priya.Hears();

        await bot.Helen.Says("budget of Quillan");
        Assert.DoesNotContain("54,000", await bot.Helen.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_may_decide_it_stays_open_and_the_administrators_are_told()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Helen.Says("ask for £4,000 more on Orlavex fees");
        Assert.Contains("the administrators would be told", (await bot.Helen.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Helen.Presses("Send");

        Assert.Contains("Helen Crane asks for £4,000 more on Fees", await bot.Agnes.Hears(), StringComparison.Ordinal);
        Assert.Single((await ReadAsync(bot, "orlavex")).Requests);
    }

    [Fact]
    public async Task What_people_type_shows_literally_in_the_card()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through because she wrote [click](http://evil) **now** {{DATE(2026-01-01T00:00:00Z,SHORT)}} <at>Helen</at> twice");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");

        var card = await bot.Greta.HearsCard();

        card.Card.Shows("she wrote [click](http://evil) **now** {{DATE(2026-01-01T00:00:00Z,SHORT)}} <at>Helen</at> twice");
    }

    private static async Task<ChatMessage> AskAsync(BotWorld bot, string amount)
    {
        await bot.Tom.Says($"ask for £{amount} more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        return await bot.Greta.HearsCard();
    }

    private static async Task<AccountBook> ReadAsync(BotWorld bot, string account) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse(account), Depth.WithMilestones, TestContext.Current.CancellationToken))!;
}
