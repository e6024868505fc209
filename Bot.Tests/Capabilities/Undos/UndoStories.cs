using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Capabilities.Undos;

/// <summary>Whoever asks in words to take something back is shown what they did last, with its Undo.</summary>
public sealed class UndoStories
{
    [Theory]
    [InlineData("undo that please")]
    [InlineData("undo")]
    [InlineData("take that back")]
    public async Task A_spend_is_shown_and_its_button_takes_it_back(string said)
    {
        await using var bot = await BotWorld.StartAsync();
        var before = (await BookAsync(bot)).Line("Pass-through")!.Value.Facts.Spent;
        await bot.Greta.Says("log £40 spend on Orlavex pass-through");
        await bot.Greta.HearsCard();

        await bot.Greta.Says(said);
        (await bot.Greta.HearsCard()).Card.Shows("This is what you did last").Shows("£40 spent on Pass-through");
        Assert.Equal(before + 40, (await BookAsync(bot)).Line("Pass-through")!.Value.Facts.Spent);
        (await bot.Greta.Presses("Undo")).Card.Shows("Undone. This holds no more: “£40 spent on Pass-through");

        Assert.Equal(before, (await BookAsync(bot)).Line("Pass-through")!.Value.Facts.Spent);
        await bot.Greta.Says(said);
        Assert.StartsWith("You have done nothing within", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_shown_and_its_button_takes_it_back()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.Greta.Presses("Approve");
        await bot.ReadAllAsync();

        await bot.Greta.Says("undo my approval");
        (await bot.Greta.HearsCard()).Card.Shows("This is what you did last").Shows("approved £2,000 more on Pass-through");
        (await bot.Greta.Presses("Undo")).Card.Shows("Undone.");

        await bot.ReadAllAsync();
        Assert.Single((await BookAsync(bot)).Requests);
    }

    [Fact]
    public async Task What_somebody_else_did_is_not_offered()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("log £40 spend on Orlavex pass-through");
        await bot.Greta.HearsCard();

        await bot.Omar.Says("undo that please");

        Assert.StartsWith("You have done nothing within", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_ago_is_not_offered()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("log £40 spend on Orlavex pass-through");
        await bot.Greta.HearsCard();
        bot.Clock.Advance(TimeSpan.FromHours(1));

        await bot.Greta.Says("undo that please");

        Assert.StartsWith("You have done nothing within", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_did_on_an_account_that_they_see_no_more_is_not_shown()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off today, Priya to cover");
        await bot.ReadAllAsync();
        await bot.Priya.Says("log £40 spend on Orlavex pass-through");
        await bot.Priya.HearsCard();
        await bot.Greta.Says("I'm not away after all");
        await bot.ReadAllAsync();

        await bot.Priya.Says("undo that please");

        Assert.DoesNotContain("£40", await bot.Priya.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_told_of_what_was_agreed_to_hears_that_too()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("assign the media plan to Nadia");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Approve");
        await bot.Nadia.Hears();

        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Undo");

        Assert.StartsWith("Greta Solberg has taken this back: “", await bot.Nadia.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Whoever_was_told_hears_that_it_was_taken_back()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("assign the media plan to Tom");
        await bot.Greta.HearsCard();
        Assert.StartsWith("Greta Solberg made you the owner of Media plan", await bot.Tom.Hears(), StringComparison.Ordinal);

        await bot.Greta.Presses("Undo");

        Assert.StartsWith("Greta Solberg has taken this back: “Greta Solberg made you the owner of Media plan", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    private static async Task<AccountBook> BookAsync(BotWorld bot) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse("orlavex"), Depth.WithMilestones, CancellationToken.None))!;
}
