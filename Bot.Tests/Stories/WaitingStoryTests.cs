using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>What happens to a request if nobody acts.</summary>
public sealed class WaitingStoryTests
{
    [Fact]
    public async Task A_reminder_in_working_hours_then_the_next_rung_too_and_the_first_can_still_act()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");
        card.Card.Shows("If nobody answers, a reminder goes out on Mon 2 Mar 2026 at 17:30.");

        await bot.AdvanceAsync(TimeSpan.FromHours(8));
        Assert.StartsWith("A reminder: Tom Birch asks for", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        await bot.AdvanceAsync(TimeSpan.FromDays(2));

        var joined = await bot.Omar.HearsCard();
        joined.Card.Shows("Account Director asked too, since nobody answered");
        Assert.Contains("You can still decide it. It waits for Greta Solberg or Omar Nassif", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.Contains("more people are asked", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        Assert.Equal(42_000m, (await ReadAsync(bot, "orlavex")).Line("Pass-through")!.Value.Facts.Approved);
    }

    [Fact]
    public async Task Decided_in_time_nobody_is_reminded()
    {
        await using var bot = await BotWorld.StartAsync(WorldAgency.WithoutCutOffs);
        await AskAsync(bot, "2,000");
        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();

        await bot.AdvanceAsync(TimeSpan.FromDays(10));

        await bot.Greta.HearsNothing();
        await bot.Omar.HearsNothing();
    }

    [Theory]
    [InlineData(31)]
    [InlineData(90)]
    public async Task Day_31_and_day_90_an_open_request_still_works(int day)
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");
        await bot.AdvanceAsync(TimeSpan.FromDays(day));
        await bot.ReadAllAsync();

        await bot.Greta.Presses(card, "Approve");

        Assert.Equal("Approved. Pass-through goes from £40,000 to £42,000.", await bot.Greta.Hears());
        await bot.Tom.Hears();
    }

    [Fact]
    public async Task After_half_a_year_it_expires_and_both_sides_are_told()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "2,000");
        await bot.AdvanceAsync(TimeSpan.FromDays(181));
        await bot.ReadAllAsync();

        await bot.AdvanceAsync(TimeSpan.FromDays(2));

        Assert.Contains("has expired: nobody decided it for half a year. Nothing was changed.", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Contains("has expired", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
        Assert.Empty((await ReadAsync(bot, "orlavex")).Requests);
    }

    [Fact]
    public async Task Requests_on_one_line_within_the_window_count_together_against_a_limit()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "2,000");

        await bot.Tom.Says("ask for £1,500 more on Orlavex pass-through");
        Assert.Contains("Greta Solberg, then Omar Nassif (it counts together with another request on the same line)", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Presses("Send");
        var second = await bot.Greta.HearsCard();
        await bot.Greta.Presses(second, "Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();

        var omars = await bot.Omar.HearsCard();
        Assert.Contains("it counts together with another request on the same line", (await bot.Omar.Presses(omars, "Why me?")).Text, StringComparison.Ordinal);
        await bot.Omar.Says("why has this come to me?");
        Assert.Contains("it is above £2,500, the limit of the Account Manager", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_requester_reads_who_has_each_of_their_requests_and_what_happens_next()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "4,000");
        await bot.Greta.Presses("Approve");
        await bot.ReadAllAsync();

        await bot.Tom.Says("where are my requests?");

        var told = await bot.Tom.HearsCard();
        Assert.Contains("£4,000 more on Pass-through (Orlavex launch), asked on Mon 2 Mar 2026 at 09:30. It waits for Omar Nassif (Account Director). If nobody answers, a reminder goes out on Mon 2 Mar 2026 at 17:30.", told.Text, StringComparison.Ordinal);
        var shown = await bot.Tom.Presses(told, "Show");
        shown.Card.Shows("✓ Greta Solberg, Account Manager: approved Mon 2 Mar 2026 at 09:30").Shows("➜ Omar Nassif, Account Director: whose turn it is since Mon 2 Mar 2026 at 09:30");
    }

    [Fact]
    public async Task Change_orders_count_together_though_they_stand_on_no_line()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("need a CO for 2 extra posters on Orlavex, £2,000");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
        await bot.Greta.HearsCard();

        await bot.Tom.Says("need a CO for a third poster on Orlavex, £1,000");

        Assert.Contains("Greta Solberg, then Omar Nassif (it counts together with another request, as all change orders of an account do)", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_did_I_approve_is_answered_by_the_days_named()
    {
        await using var bot = await BotWorld.StartAsync(WorldAgency.WithoutCutOffs);
        await AskAsync(bot, "2,000");
        await bot.Greta.Presses("Approve");
        await bot.Greta.Hears();
        await bot.Tom.Hears();
        await bot.AdvanceAsync(TimeSpan.FromDays(7));

        await bot.Greta.Says("what did I approve last week?");

        Assert.Contains("approved £2,000 more on Pass-through (Orlavex launch)", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Omar.Says("what did Greta approve last week?");
        Assert.StartsWith("Greta Solberg decided ", await bot.Omar.Hears(), StringComparison.Ordinal);
        await bot.Tom.Says("what did Greta approve last week?");
        Assert.StartsWith("Greta Solberg decided 1 time", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Greta.Says("what did I approve yesterday?");
        Assert.StartsWith("You decided nothing", await bot.Greta.Hears(), StringComparison.Ordinal);
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
