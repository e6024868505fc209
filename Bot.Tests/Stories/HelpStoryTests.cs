using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>An account executive is stuck and somebody above helps.</summary>
public sealed class HelpStoryTests
{
    [Fact]
    public async Task The_manager_on_that_account_takes_it_and_answers()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("I'm stuck on the ABPI code bit of the leave-behind, can my AM help?");
        Assert.Contains("I asked Greta Solberg on Orlavex launch", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        var card = await bot.Greta.HearsCard();
        Assert.Contains("Tom Birch asks for your help on Orlavex launch", card.Text, StringComparison.Ordinal);
        await bot.Greta.Presses("I can help");
        Assert.Equal("Greta Solberg has your question on Orlavex launch and will help.", await bot.Tom.Hears());
        await bot.Greta.Presses("Done", ("answer", "Use clause 4.1"));

        Assert.Equal("Greta Solberg answers your question on Orlavex launch: Use clause 4.1", await bot.Tom.Hears());
    }

    [Fact]
    public async Task On_several_accounts_they_are_asked_which()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("I'm stuck with the reconciliation, can somebody help?");
        var which = await bot.Tom.HearsCard();
        Assert.Contains("Orlavex launch", which.Card.ButtonTitles);
        await bot.Tom.Says("Marelle");
        Assert.Contains("I asked Ruth Okoro and Liam Dunne on Marelle EU", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);

        var (ruths, _) = (await bot.Ruth.HearsCard(), await bot.Liam.HearsCard());
        await bot.Ruth.Presses(ruths, "I can help");
        Assert.Contains("Ruth Okoro has your question", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.All(bot.Liam.Chat.Messages.Where(message => message.HasCard), message => Assert.Empty(message.Card.ButtonTitles));
    }

    [Fact]
    public async Task Past_a_vacant_manager_the_director_is_asked()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Ruth.Says("I need a hand with the patient survey on Quillan");
        Assert.Contains("I asked Priya Raman on Quillan awareness", (await bot.Ruth.HearsCard()).Text, StringComparison.Ordinal);

        await bot.Priya.HearsCard();
    }

    [Fact]
    public async Task On_no_account_they_are_told_so()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Victor.Says("I'm stuck on the leaflet, who can help me?");

        Assert.StartsWith("You are not on any account's team", await bot.Victor.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_passed_on_to_a_colleague_who_answers()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();

        await bot.Greta.Presses("Pass on", ("Pass on to", "Omar Nassif"));
        Assert.Equal("Greta Solberg passed your question on Orlavex launch on to Omar Nassif.", await bot.Tom.Hears());
        var card = await bot.Omar.HearsCard();
        await bot.Omar.Presses(card, "Done", ("answer", "Ask editorial"));

        Assert.Equal("Omar Nassif answers your question on Orlavex launch: Ask editorial", await bot.Tom.Hears());
    }

    [Fact]
    public async Task An_old_copy_of_the_card_does_nothing_though_it_is_ones_turn_again()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        await bot.Tom.HearsCard();
        var old = (await bot.Greta.HearsCard()).OldCopy();
        await bot.Greta.Presses("Pass on", ("Pass on to", "Omar Nassif"));
        await bot.Tom.Hears();
        await bot.Omar.Presses(await bot.Omar.HearsCard(), "Pass on", ("Pass on to", "Greta Solberg"));
        await bot.Tom.Hears();
        await bot.Greta.HearsCard();

        var answer = await bot.Greta.Presses(old, "Pass on", ("Pass on to", "Nadia Petrov"));

        answer.Card.Shows("Waits for Greta Solberg");
        await bot.Nadia.HearsNothing();
    }

    [Theory]
    [InlineData("Nadia")]
    [InlineData("Victor")]
    [InlineData("Helen")]
    public async Task It_is_private(string who)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        await bot.Tom.HearsCard();
        var card = await bot.Greta.HearsCard();

        var answer = await bot[who].Presses(card.OldCopy(), "I can help");

        Assert.Equal("I know no such question.", answer.Text);
    }
}
