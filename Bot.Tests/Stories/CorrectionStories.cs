using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>Somebody puts another sum or day in the place of what they said before.</summary>
public sealed class CorrectionStories
{
    [Theory]
    [InlineData("make it 2200", "£2,200")]
    [InlineData("no, 2400", "£2,400")]
    [InlineData("actually 2,200", "£2,200")]
    [InlineData("no, £900", "£900")]
    [InlineData("I meant £900", "£900")]
    [InlineData("sorry, £2.3k please", "£2,300")]
    public async Task Another_sum_changes_the_form_and_sends_nothing(string said, string sum)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £1,800 more on Orlavex pass-through because of the extra MLR round");
        await bot.Tom.HearsCard();

        await bot.Tom.Says(said);

        (await bot.Tom.HearsCard()).Card.Shows(sum).Button("Send");
        await bot.Greta.HearsNothing();
        await bot.Tom.Says("yes");
        await bot.Tom.HearsCard();
        (await bot.Greta.HearsCard()).Card.Shows($"{sum} more on Pass-through");
    }

    [Theory]
    [InlineData("no wait, 4 March please", "Wed 4 Mar 2026")]
    [InlineData("the 4th of March I mean", "Wed 4 Mar 2026")]
    public async Task Another_day_changes_the_form_and_cancels_nothing(string said, string day)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("move Media plan on Orlavex launch to 5 March");
        (await bot.Greta.HearsCard()).Card.Button("Send");

        await bot.Greta.Says(said);

        (await bot.Greta.HearsCard()).Card.Shows(day).Button("Send");
        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task A_day_that_corrects_a_question_of_the_bot_is_asked_back_with_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("when is the media plan due");
        await bot.Greta.Hears();
        await bot.Greta.Says("move it to 5 March");
        await bot.Greta.HearsCard();

        await bot.Greta.Says("the 6th of March I mean");

        (await bot.Greta.HearsCard()).Card.Shows("move Media plan on Orlavex launch to the 6th of March").Button("Move the deadline");
    }

    [Theory]
    [InlineData("the 17th I mean")]
    [InlineData("no, the 17th")]
    public async Task A_bare_day_begins_nothing(string said)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("when is the media plan due");
        await bot.Greta.Hears();

        await bot.Greta.Says(said);
        await bot.Greta.Hears();

        Assert.Empty((await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse("orlavex"), Depth.Core, CancellationToken.None))!.Absences);
    }
}
