using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>What was answered once is offered to the next who asks alike on that account, and nobody else ever sees it.</summary>
public sealed class HelpAnswersStoryTests
{
    private const string Asks = "I'm stuck on reconciling the PO with the courier invoices on Orlavex, can somebody help?";
    private const string AsksAlike = "how do I reconcile a PO against courier invoices on Orlavex? I need help";

    [Fact]
    public async Task It_is_offered_first_with_author_and_date_and_nobody_is_asked_when_it_helps()
    {
        await using var bot = await AnsweredAsync();

        await bot.Nadia.Says(AsksAlike);
        var offer = await bot.Nadia.HearsCard();

        Assert.Equal("Somebody asked alike before on Orlavex launch. Greta Solberg, Mon 2 Mar 2026: “Match them by week” Did that help?", offer.Text);
        offer.Card.DoesNotShow("Tom Birch");
        var answer = await bot.Nadia.Presses("That helped");
        answer.Card.Shows("Good. Nobody was asked.");
        await bot.Greta.HearsNothing();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_it_did_not_help_the_question_goes_on(bool byButton)
    {
        await using var bot = await AnsweredAsync();
        await bot.Nadia.Says(AsksAlike);
        await bot.Nadia.HearsCard();

        if (byButton)
        {
            await bot.Nadia.Presses("Ask Greta Solberg");
        }
        else
        {
            await bot.Nadia.Says("no");
        }

        Assert.Contains("asks for your help on Orlavex launch", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Words_take_it_too()
    {
        await using var bot = await AnsweredAsync();
        await bot.Nadia.Says(AsksAlike);
        await bot.Nadia.HearsCard();

        await bot.Nadia.Says("yes thanks");

        Assert.Equal("Good. Nobody was asked.", await bot.Nadia.Hears());
    }

    [Fact]
    public async Task On_another_account_it_is_not_there()
    {
        await using var bot = await AnsweredAsync();

        await bot.Tom.Says("I'm stuck on reconciling the PO with the courier invoices on Marelle EU, can somebody help?");

        Assert.StartsWith("I asked Ruth Okoro and Liam Dunne", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Something_else_is_asked_of_people_at_once()
    {
        await using var bot = await AnsweredAsync();

        await bot.Nadia.Says("I'm stuck on the ABPI code for the leaflet on Orlavex, can somebody help?");

        Assert.StartsWith("I asked Greta Solberg", (await bot.Nadia.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task The_asker_says_that_it_helped()
    {
        await using var bot = await AnsweredAsync();

        var answer = await bot.Tom.Presses("That helped");

        answer.Card.Shows("Answered by Greta Solberg, and it helped: Match them by week");
        Assert.Empty(answer.Card.ButtonTitles);
    }

    [Fact]
    public async Task One_that_did_not_help_comes_back_to_whoever_gave_it_and_is_offered_to_nobody()
    {
        await using var bot = await AnsweredAsync();

        await bot.Tom.Presses("Not yet");
        var still = await bot.Greta.HearsCard();
        Assert.Contains("Tom Birch still needs help on Orlavex launch", still.Text, StringComparison.Ordinal);
        await bot.Nadia.Says(AsksAlike);
        Assert.StartsWith("I asked Greta Solberg", (await bot.Nadia.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Greta.HearsCard();

        await bot.Greta.Presses(still, "Done", ("answer", "Match them by purchase order number"));
        Assert.EndsWith("Match them by purchase order number", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    /// <summary>Tom asked, and Greta answered.</summary>
    private static async Task<BotWorld> AnsweredAsync()
    {
        var bot = await BotWorld.StartAsync();
        await bot.Tom.Says(Asks);
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();
        await bot.Greta.Presses("Done", ("answer", "Match them by week"));
        Assert.Equal("Greta Solberg answers your question on Orlavex launch: Match them by week", await bot.Tom.Hears());
        return bot;
    }
}
