using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Dialogs.Doubts;

/// <summary>What is not sure is asked before it is done, and then done once.</summary>
public sealed class DoubtStories
{
    [Fact]
    public async Task What_it_is_was_not_said_so_it_is_asked()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskToMoveAsync(bot);

        (await bot.Greta.HearsCard()).Card.Shows("move Media plan on Orlavex launch to 5 March").Button("Move the deadline");
        Assert.Equal(new DateOnly(2026, 2, 26), (await MediaPlanAsync(bot)).Due);
        await bot.Greta.Presses("No");
        await bot.ReadAllAsync();

        Assert.Equal(new DateOnly(2026, 2, 26), (await MediaPlanAsync(bot)).Due);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Once_confirmed_it_goes_its_way(bool byButton)
    {
        await using var bot = await BotWorld.StartAsync();
        await AskToMoveAsync(bot);
        var asked = await bot.Greta.HearsCard();

        await (byButton ? bot.Greta.Presses(asked, "Move the deadline") : bot.Greta.Says("yes"));
        await bot.ReadAllAsync();
        await bot.Greta.Presses("Send");

        (await bot.Omar.HearsCard()).Card.Shows("Media plan moved to Thu 5 Mar 2026");
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Words_that_only_lean_to_a_change_are_asked_back()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("the media plan on 5 march");

        (await bot.Greta.HearsCard()).Card.Button("Move the deadline");
        Assert.Equal(new DateOnly(2026, 2, 26), (await MediaPlanAsync(bot)).Due);
    }

    [Fact]
    public async Task Harm_to_a_patient_typed_into_a_card_is_kept_no_more_than_said()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        var asked = await bot.Greta.HearsCard();

        var answer = await bot.Greta.Presses(asked, "Reject", ("comment", "a patient had a seizure after the second dose"));

        Assert.Contains("drug safety", answer.Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
        Assert.DoesNotContain(await bot.StoreAsync(), row => row.Contains("seizure", StringComparison.Ordinal));
    }

    private static async Task AskToMoveAsync(BotWorld bot)
    {
        await bot.Greta.Says("when is the media plan due?");
        await bot.Greta.Hears();
        await bot.Greta.Says("move it to 5 March");
    }

    private static async Task<MilestoneFacts> MediaPlanAsync(BotWorld bot)
    {
        var book = await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse("orlavex"), Depth.WithMilestones, TestContext.Current.CancellationToken);
        return book!.Milestones.Single(milestone => milestone.Value.Facts.Title == "Media plan").Value.Facts;
    }
}
