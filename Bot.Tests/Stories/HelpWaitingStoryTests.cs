using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>Nobody answers a call for help: after the policy's four working hours the cover has it, then the director, each once.</summary>
public sealed class HelpWaitingStoryTests
{
    private const string Ask = "I'm stuck on the ABPI code bit of the leave-behind, can my AM help?";

    [Fact]
    public async Task The_director_has_it_after_the_policys_working_hours_and_is_asked_once()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says(Ask);
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();

        await bot.AdvanceAsync(TimeSpan.FromHours(3.9));
        await bot.Omar.HearsNothing();
        await bot.AdvanceAsync(TimeSpan.FromHours(0.2));

        Assert.Equal("Nobody has answered your question on Orlavex launch so far. It waits for Greta Solberg and Omar Nassif now.", await bot.Tom.Hears());
        Assert.Contains("Tom Birch asks for your help on Orlavex launch", (await bot.Omar.HearsCard()).Text, StringComparison.Ordinal);
        await bot.AdvanceAsync(TimeSpan.FromDays(7));
        Assert.DoesNotContain(bot.Omar.Chat.Unread, message => message.Text.Contains("asks for your help", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Helen.Chat.Messages, message => message.Text.Contains("asks for your help", StringComparison.Ordinal));
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Whoever_was_asked_first_may_still_answer()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says(Ask);
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();
        await bot.AdvanceAsync(TimeSpan.FromHours(5));
        await bot.ReadAllAsync();

        await bot.Greta.Presses("Done", ("answer", "Use clause 4.1"));

        Assert.Equal("Greta Solberg answers your question on Orlavex launch: Use clause 4.1", await bot.Tom.Hears());
        Assert.All(bot.Omar.Chat.Messages.Where(message => message.HasCard), message => Assert.Empty(message.Card.ButtonTitles));
    }

    [Theory]
    [InlineData("it was taken")]
    [InlineData("it was answered")]
    [InlineData("it was withdrawn")]
    public async Task Nobody_else_is_asked_where(string so)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says(Ask);
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();
        await (so switch
        {
            "it was taken" => bot.Greta.Presses("I can help"),
            "it was answered" => bot.Greta.Presses("Done", ("answer", "Use clause 4.1")),
            _ => bot.Tom.Presses("Withdraw"),
        });
        await bot.ReadAllAsync();

        await bot.AdvanceAsync(TimeSpan.FromHours(6));

        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task Only_working_hours_count()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.AdvanceAsync(TimeSpan.FromHours(7));
        await bot.Tom.Says(Ask);
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();

        await bot.AdvanceAsync(TimeSpan.FromHours(16));

        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task The_manager_brings_the_director_in()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says(Ask);
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();

        await bot.Greta.Presses("Bring in Omar Nassif");

        Assert.Equal("Greta Solberg brought more people into your question on Orlavex launch: it waits for Greta Solberg and Omar Nassif.", await bot.Tom.Hears());
        await bot.Omar.Presses(await bot.Omar.HearsCard(), "Done", ("answer", "Ask the signatory"));
        Assert.Equal("Omar Nassif answers your question on Orlavex launch: Ask the signatory", await bot.Tom.Hears());
    }

    [Theory]
    [InlineData("I'm totally swamped with the leave-behind, can somebody help?", "Capacity")]
    [InlineData("client is fuming about the leave-behind, I need help with it", "Client")]
    [InlineData("I need a second pair of eyes on the leave-behind, can my AM help?", "Quality")]
    [InlineData("I'm stuck on how to lay out the leave-behind, can my AM help?", "How-to")]
    public async Task The_kind_is_guessed_from_the_words(string said, string kind)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(said);
        await bot.Tom.HearsCard();

        (await bot.Greta.HearsCard()).Card.Shows($"Help · {kind} · Orlavex launch");
    }

    [Fact]
    public async Task The_card_says_how_what_it_is_about_stands()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(Ask);
        await bot.Tom.HearsCard();

        (await bot.Greta.HearsCard()).Card.Shows("About: Leave-behind, second proof, due Fri 13 Mar 2026, planned");
    }

    [Theory]
    [InlineData("Tom")]
    [InlineData("Greta")]
    public async Task Asker_and_helper_put_the_kind_right_with_one_tap(string who)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says(Ask);
        await bot.Tom.HearsCard();
        var card = await bot.Greta.HearsCard();

        await bot[who].Presses("Quality");
        await bot.QuietAsync();

        card.Card.Shows("Help · Quality · Orlavex launch");
        await bot.Greta.Presses("I can help");
        Assert.StartsWith("Greta Solberg has your question", await bot.Tom.Hears(), StringComparison.Ordinal);
    }
}
