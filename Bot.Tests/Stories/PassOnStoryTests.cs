using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>Somebody gives their turn to a colleague who may decide.</summary>
public sealed class PassOnStoryTests
{
    [Fact]
    public async Task The_colleague_has_it_the_former_ones_card_is_settled_and_the_requester_is_told()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");
        var old = card.OldCopy();

        var passed = await bot.Greta.Presses(card, "Pass on", ("colleague", bot.Omar.Name));

        Assert.Empty(passed.Card.ButtonTitles);
        passed.Card.Shows("Greta Solberg passed it on to Omar Nassif");
        Assert.Equal("Greta Solberg has passed £2,000 more on Pass-through (Orlavex launch) on. It waits for Omar Nassif (Account Director).", await bot.Tom.Hears());
        await bot.Omar.HearsCard();
        (await bot.Greta.Presses(old, "Approve")).Card.Shows("It waits for Omar Nassif");
        await bot.Omar.Presses("Approve");
        Assert.Equal("Approved. Pass-through goes from £40,000 to £42,000.", await bot.Omar.Hears());
        await bot.Tom.Hears();
    }

    [Fact]
    public async Task Passed_to_somebody_whose_own_limit_allows_it_it_goes_to_nobody_below_them()
    {
        await using var bot = await BotWorld.StartAsync(WorldAgency.WithoutCutOffs);
        var card = await AskAsync(bot, "4,000");
        await bot.Greta.Presses(card, "Pass on", ("colleague", bot.Helen.Name));
        Assert.EndsWith("It waits for Helen Crane (Client Services Director).", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Helen.HearsCard();

        await bot.Helen.Presses("Approve");

        Assert.Equal("Approved. Pass-through goes from £40,000 to £44,000.", await bot.Helen.Hears());
        Assert.EndsWith("Pass-through goes from £40,000 to £44,000.", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task Without_a_colleague_nothing_is_passed_and_the_card_asks()
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");

        var answer = await bot.Greta.Presses(card, "Pass on");

        Assert.Contains("choose a colleague", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["Omar Nassif", "Helen Crane"], card.Card.Inputs.Single(input => input.Id == "colleague").Choices);
    }

    public static TheoryData<string> WrongPeople => ["Tom", "Omar", "Helen", "Nadia", "Victor", "Ruth", "Agnes"];

    [Theory]
    [MemberData(nameof(WrongPeople))]
    public async Task Nobody_passes_on_what_is_not_theirs(string who)
    {
        await using var bot = await BotWorld.StartAsync();
        var card = await AskAsync(bot, "2,000");

        await bot[who].Presses(card.OldCopy(), "Pass on", ("colleague", bot.Omar.Name));

        var request = (await ReadAsync(bot, "orlavex")).Requests.Single().Value;
        Assert.Empty(request.Steps.SelectMany(step => step.Handovers));
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
