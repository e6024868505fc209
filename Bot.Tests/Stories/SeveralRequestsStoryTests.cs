using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>Several requests at once: in one breath, and open side by side in one chat.</summary>
public sealed class SeveralRequestsStoryTests
{
    [Theory]
    [InlineData("ask for £2,000 more on Orlavex fees and £3,000 more on Orlavex pass-through")]
    [InlineData("ask for £2,000 more on Orlavex fees and move the leave-behind on Orlavex by 12 working days")]
    public async Task Two_requests_in_one_breath_are_not_dropped_unsaid(string text)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(text);

        Assert.Contains("That sounds like more than one request", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_request_with_an_and_in_its_reason_is_one()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through for the stand and the posters");

        Assert.DoesNotContain("more than one", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_open_requests_in_one_chat_decided_in_any_order_each_click_hits_its_own()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["policy"]!["splitWindowDays"] = 0);
        var cards = new List<ChatMessage>();
        foreach (var amount in new[] { "1,100", "1,200", "1,300", "1,400", "1,500" })
        {
            await bot.Tom.Says($"ask for £{amount} more on Orlavex pass-through");
            await bot.Tom.HearsCard();
            await bot.Tom.Presses("Send");
            cards.Add(await bot.Greta.HearsCard());
        }

        foreach (var (place, button) in new[] { (3, "Approve"), (0, "Reject"), (4, "Approve"), (2, "Reject"), (1, "Approve") })
        {
            await bot.Greta.Presses(cards[place], button, ("comment", "so it is"));
        }

        await bot.ReadAllAsync();
        var book = (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse("orlavex"), Depth.Core, TestContext.Current.CancellationToken))!;
        Assert.Equal(40_000m + 1400 + 1500 + 1200, book.Line("Pass-through")!.Value.Facts.Approved);
        Assert.Empty(book.Requests);
    }
}
