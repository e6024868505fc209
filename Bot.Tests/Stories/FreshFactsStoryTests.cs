using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>Whoever decides sees what the decision rests on, and decides on nothing that has moved since.</summary>
public sealed class FreshFactsStoryTests
{
    [Fact]
    public async Task The_card_shows_the_burn_the_nearest_deadline_and_what_else_is_asked()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot.Tom, "£400 more on Orlavex pass-through");
        await bot.Greta.HearsCard();
        await AskAsync(bot.Tom, "£300 more on Orlavex pass-through");

        (await bot.Greta.HearsCard()).Card
            .Shows("29%, with 42% of the period over")
            .Shows("Congress abstract, Fri 6 Mar 2026")
            .Shows("£400 more on Pass-through");
    }

    [Fact]
    public async Task Where_somebody_else_has_changed_the_line_since_the_click_decides_nothing_and_shows_what_changed()
    {
        // Requests do not count together, so that the manager may decide the smaller one alone.
        await using var bot = await BotWorld.StartAsync(agency => agency["policy"]!["splitWindowDays"] = 0);
        await AskAsync(bot.Greta, "£4,000 more on Orlavex pass-through");
        var old = (await bot.Omar.HearsCard()).OldCopy();
        await bot.AdvanceAsync(TimeSpan.FromMinutes(5));
        await AskAsync(bot.Tom, "£500 more on Orlavex pass-through");
        await bot.Greta.HearsCard();
        await bot.Greta.Presses("Approve");
        await bot.ReadAllAsync();

        var answer = await bot.Omar.Presses(old, "Approve");

        answer.Card.Shows("Approved now: £40,500").Shows("Nothing was decided");
        Assert.Equal(40_500m, await ApprovedAsync(bot));
        await bot.Omar.Presses(old, "Approve");
        await bot.ReadAllAsync();
        Assert.Equal(44_500m, await ApprovedAsync(bot));
    }

    private static async Task AskAsync(Persona who, string what)
    {
        await who.Says($"ask for {what}");
        await who.HearsCard();
        await who.Presses("Send");
    }

    private static async Task<decimal> ApprovedAsync(BotWorld bot) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse("orlavex"), Depth.Core, TestContext.Current.CancellationToken))!.Line("Pass-through")!.Value.Facts.Approved;
}
