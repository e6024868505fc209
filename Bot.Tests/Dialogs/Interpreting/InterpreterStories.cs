using AccountBot.Tests.World;

namespace AccountBot.Tests.Dialogs.Interpreting;

/// <summary>A language model may help to understand, and can do no harm: it only chooses, and what changes anything is asked back.</summary>
public sealed class InterpreterStories
{
    private const string Strange = "spill the beans, comrade";

    [Fact]
    public async Task What_the_grammar_does_not_understand_is_answered_with_the_models_help_and_says_so()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await StartAsync(model);
        model.Says = """{"intent": "Budget", "account": "Orlavex launch"}""";

        await bot.Greta.Says(Strange);

        var answer = await bot.Greta.HearsCard();
        Assert.Contains("Pass-through", answer.Text, StringComparison.Ordinal);
        Assert.Contains("AI-assisted", answer.Text, StringComparison.Ordinal);
        answer.Card.Shows("AI-assisted");
    }

    [Fact]
    public async Task What_would_change_something_is_asked_back_however_sure_the_model_is()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await StartAsync(model);
        model.Says = """{"intent": "AskForHelp", "account": "Orlavex launch"}""";

        await bot.Tom.Says(Strange);

        (await bot.Tom.HearsCard()).Card.Shows("Is this what you mean").Button("Ask a colleague for help");
        Assert.Empty(bot.Greta.Chat.Unread);
    }

    [Fact]
    public async Task What_the_grammar_understands_the_model_is_never_asked()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await StartAsync(model);

        foreach (var text in new[] { "when is the media plan due?", "Orlavex", "thanks", "a patient had a seizure after the second dose" })
        {
            await bot.Greta.Says(text);
        }

        await bot.ReadAllAsync();
        Assert.Empty(model.Asked);
    }

    [Fact]
    public async Task The_model_sees_the_words_and_the_askers_own_accounts_and_nothing_else()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await StartAsync(model);

        await bot.Tom.Says(Strange);
        await bot.ReadAllAsync();

        var asked = Assert.Single(model.Asked);
        Assert.Contains("comrade", asked, StringComparison.Ordinal);
        Assert.Contains("Orlavex launch", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("Quillan", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("Tom", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("Greta", asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("approved!")]
    [InlineData("[1, 2]")]
    [InlineData("""{"intent": "ApproveEverything", "account": "Orlavex launch"}""")]
    [InlineData("""{"intent": "Confirm"}""")]
    [InlineData("""{"intent": "DecideInWords"}""")]
    [InlineData("""{"intent": 7, "account": {}}""")]
    [InlineData("""{"intent": "Unknown", "account": null}""")]
    public async Task A_model_that_lies_leaves_it_not_understood(string says)
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await StartAsync(model);
        model.Says = says;
        var before = await bot.StoreAsync();

        await bot.Greta.Says(Strange);

        Assert.DoesNotContain("AI-assisted", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        Assert.Equal(before.Count(row => row.Contains("~9~", StringComparison.Ordinal)), (await bot.StoreAsync()).Count(row => row.Contains("~9~", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_account_that_the_model_made_up_is_no_account()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await StartAsync(model);
        model.Says = """{"intent": "Budget", "account": "Quillan"}""";

        await bot.Tom.Says(Strange);

        Assert.DoesNotContain("Quillan", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(401)]
    [InlineData(302)]
    public async Task A_model_that_refuses_is_left_alone_for_a_minute(int status)
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await StartAsync(model);
        model.Refuses = status;

        await bot.Greta.Says(Strange);
        await bot.Greta.Says(Strange);
        Assert.Single(model.Asked);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(2));
        await bot.Greta.Says(Strange);
        await bot.ReadAllAsync();

        Assert.Equal(2, model.Asked.Count);
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("model-key-canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_that_does_not_answer_is_waited_for_two_seconds_and_no_longer()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await StartAsync(model);
        model.IsStalled = true;
        await bot.QuietAsync();

        var said = bot.Greta.Says(Strange);
        await Waiting.UntilAsync(() => model.Asked.Count == 1, "the model to be asked");
        bot.Clock.Advance(TimeSpan.FromSeconds(2));
        await said;

        Assert.DoesNotContain("AI-assisted", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
    }

    private static Task<BotWorld> StartAsync(FakeModel model) => BotWorld.StartAsync(new WorldOptions { Arguments = model.Arguments });
}
