using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>One request of each kind beyond budget and dates, from the words to what it changed and back.</summary>
public sealed class KindStoryTests
{
    [Fact]
    public async Task Money_moves_between_two_lines_in_one_act_and_back_again()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("move £2,000 from pass-through to fees on Orlavex");
        var confirm = await bot.Tom.HearsCard();
        Assert.Contains("£2,000 from Pass-through to Fees", confirm.Text, StringComparison.Ordinal);
        Assert.Contains("Who decides: Greta Solberg.", confirm.Text, StringComparison.Ordinal);
        await bot.Tom.Presses("Send");
        (await bot.Greta.HearsCard()).Card.Shows("£38,000").Shows("£122,000");
        await bot.Greta.Presses("Approve");

        Assert.Equal("Approved. Pass-through goes from £40,000 to £38,000, Fees from £120,000 to £122,000.", await bot.Greta.Hears());
        await bot.Tom.Hears();
        var book = await ReadAsync(bot);
        Assert.Equal((38_000m, 122_000m), (book.Line("Pass-through")!.Value.Facts.Approved, book.Line("Fees")!.Value.Facts.Approved));

        await bot.Greta.Presses("Undo");
        await bot.Tom.Hears();
        book = await ReadAsync(bot);
        Assert.Equal((40_000m, 120_000m), (book.Line("Pass-through")!.Value.Facts.Approved, book.Line("Fees")!.Value.Facts.Approved));
    }

    [Fact]
    public async Task Less_money_goes_the_same_way_as_more_and_never_below_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £200,000 less on the Orlavex fees");
        Assert.Equal("Fees has £120,000 approved, so it cannot be cut by more than that.", await bot.Tom.Hears());

        await bot.Tom.Says("ask for £3,000 less on the Orlavex fees");
        var form = await bot.Tom.HearsCard();
        Assert.Contains("Greta Solberg, then Omar Nassif", form.Text, StringComparison.Ordinal);
        await bot.Tom.Presses(form, "Send");
        (await bot.Greta.HearsCard()).Card.Shows("£3,000 less on Fees").Shows("£117,000").Shows("£38,000");
        await bot.Greta.Presses("Approve");
        await bot.ReadAllAsync();
        await bot.Omar.Presses("Approve");

        Assert.Equal("Approved. Fees goes from £120,000 to £117,000.", await bot.Omar.Hears());
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_reallocations_missing_line_is_asked_for_on_the_card()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("reallocate £2,000 from pass-through on Orlavex");
        Assert.Contains("to line", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Presses("Send", ("to", "Fees"));

        (await bot.Greta.HearsCard()).Card.Shows("£2,000 from Pass-through to Fees");
    }

    [Fact]
    public async Task A_change_order_has_a_number_stands_apart_from_the_estimate_and_is_locked()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("need a CO for the 2 extra posters on Orlavex, approx 9.5k");
        Assert.Contains("£9,500 for the 2 extra posters", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Presses("Send");
        (await bot.Greta.HearsCard()).Card.Shows("CO-01: £9,500 for the 2 extra posters").Shows("£190,000, unchanged");
        await bot.Tom.Says("where's my CO-01 stuck");
        Assert.Contains("It waits for Greta Solberg", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);

        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        await bot.Omar.HearsCard();
        await bot.Omar.Presses("Approve");
        Assert.Contains("stands apart from the estimate with £9,500, and is locked", await bot.Omar.Hears(), StringComparison.Ordinal);
        await bot.Tom.Hears();
        var book = await ReadAsync(bot);
        var order = Assert.Single(book.Lines, line => line.Value.Facts.ChangeOrder == 1);
        Assert.Equal(9_500m, order.Value.Facts.Approved);
        Assert.Equal(190_000m, book.Lines.Where(line => line.Value.Facts.ChangeOrder is null).Sum(line => line.Value.Facts.Approved));

        await bot.Omar.Presses("Undo");
        await bot.ReadAllAsync();
        Assert.DoesNotContain((await ReadAsync(bot)).Lines, line => line.Value.Facts.ChangeOrder is not null);
    }

    [Fact]
    public async Task Change_orders_are_numbered_one_after_the_other_and_withdrawn_by_their_number()
    {
        await using var bot = await BotWorld.StartAsync();
        await OrderAsync(bot, "raise a CO for the posters on Orlavex, £400");
        await OrderAsync(bot, "raise a CO for the banner on Orlavex, £300");

        await bot.Tom.Says("withdraw CO2");

        Assert.Equal("Withdrawn: CO-02: £300 for the banner (Orlavex launch).", await bot.Tom.Hears());
        Assert.StartsWith("CO-01", Assert.Single((await ReadAsync(bot)).Requests).Value.Summary, StringComparison.Ordinal);
        await bot.Tom.Says("where is CO-07");
        Assert.Equal("I know no CO-07 on your accounts.", await bot.Tom.Hears());
    }

    [Fact]
    public async Task Content_is_released_in_the_version_that_was_shown()
    {
        await using var bot = await BotWorld.StartAsync(agency => Approves(agency, "AM", "content"));

        await bot.Tom.Says("release the speaker deck on Orlavex v3");
        Assert.Contains("Release of Speaker deck, version 3", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Presses("Send");
        (await bot.Greta.HearsCard()).Card.Shows("Version").Shows("editorial review");
        await bot.Greta.Presses("Approve");

        Assert.Equal("Approved. Speaker deck is released in version 3.", await bot.Greta.Hears());
        await bot.Tom.Hears();
        Assert.Equal("3", (await ReadAsync(bot)).Milestone("speaker-deck")!.Value.Facts.Released);
        await bot.Greta.Presses("Undo");
        await bot.Tom.Hears();
        Assert.Null((await ReadAsync(bot)).Milestone("speaker-deck")!.Value.Facts.Released);
    }

    [Fact]
    public async Task A_plan_change_goes_to_the_first_who_may_decide_plans()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("change the plan on Orlavex: two podcasts in place of the webinar");
        Assert.Contains("Omar Nassif", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Greta.Presses("Send");
        (await bot.Omar.HearsCard()).Card.Shows("two podcasts in place of the webinar").Shows("Own the spring congress.");
        await bot.Omar.Presses("Approve");

        Assert.Equal("Approved. The plan changes: two podcasts in place of the webinar.", await bot.Omar.Hears());
        await bot.Greta.Hears();
    }

    [Fact]
    public async Task Anything_else_is_asked_for_in_ones_own_words()
    {
        await using var bot = await BotWorld.StartAsync(agency => Approves(agency, "AM", "other"));

        await bot.Tom.Says("ask for approval to bring in a freelancer on Orlavex");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        (await bot.Greta.HearsCard()).Card.Shows("bring in a freelancer");
        await bot.Greta.Presses("Reject", ("comment", "not this month"));

        await bot.Greta.Hears();
        Assert.Contains("not this month", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    private static async Task OrderAsync(BotWorld bot, string words)
    {
        await bot.Tom.Says(words);
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.Greta.HearsCard();
    }

    private static void Approves(JsonObject agency, string role, string kind) =>
        agency["ladder"]!.AsArray().Single(rung => (string?)rung!["role"] == role)!["approves"]![kind] = true;

    private static async Task<AccountBook> ReadAsync(BotWorld bot) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse("orlavex"), Depth.WithMilestones, TestContext.Current.CancellationToken))!;
}
