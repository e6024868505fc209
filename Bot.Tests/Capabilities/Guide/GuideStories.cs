using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Guide;

public sealed class GuideStories
{
    [Theory]
    [InlineData("hi")]
    [InlineData("help")]
    [InlineData("what can you do?")]
    public async Task Help_is_examples_with_the_askers_own_names(string call)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Nadia.Says(call);

        var answer = await bot.Nadia.HearsCard();
        answer.Card.Shows("Orlavex launch").DoesNotShow("Marelle").DoesNotShow("{");
        Assert.Contains("“how much is left on Orlavex launch?”", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_greeting_is_answered_shortly_and_tells_how_to_hear_of_all()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("hi");
        var greeted = (await bot.Greta.Hears()).Split('\n');
        await bot.Greta.Says("what can you do?");
        var all = await bot.Greta.Hears();

        Assert.InRange(greeted.Length, 4, 10);
        Assert.Equal("“what can you do?”", greeted[^1]);
        Assert.True(all.Split('\n').Length > greeted.Length);
        Assert.DoesNotContain("calendar link", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_example_of_the_guide_is_answered_when_it_is_said()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("help");
        var examples = (await bot.Tom.Hears()).Split('\n').Where(line => line.StartsWith('“')).Select(line => line.Trim('“', '”')).ToList();

        Assert.True(examples.Count >= 4);
        foreach (var example in examples)
        {
            await bot.Tom.Says(example);
            var answer = await bot.Tom.Hears();
            Assert.False(answer.StartsWith("I did not get that", StringComparison.Ordinal) || answer.StartsWith("I know no", StringComparison.Ordinal), $"{example}: {answer}");
        }

        await WhoeverWasAskedReadsItAsync(bot);
    }

    private static async Task WhoeverWasAskedReadsItAsync(BotWorld bot)
    {
        await bot.QuietAsync();
        Persona[] team = [bot.Tom, bot.Greta, bot.Ruth, bot.Liam, bot.Omar, bot.Helen];
        foreach (var message in team.SelectMany(person => person.Chat.Messages))
        {
            message.IsRead = true;
        }
    }

    [Fact]
    public async Task The_top_of_the_ladder_is_not_told_how_to_find_who_is_above()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Helen.Says("help");

        Assert.DoesNotContain("report to", await bot.Helen.Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blorp")]
    [InlineData("asdkjh qwelkj zxcmn")]
    [InlineData("...")]
    [InlineData("12345")]
    public async Task What_is_not_understood_is_answered_with_examples(string noise)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(noise);

        var answer = await bot.Tom.Hears();
        Assert.StartsWith("I did not get that.", answer, StringComparison.Ordinal);
        Assert.Equal(3, answer.Split('\n').Count(line => line.StartsWith('“')));
    }

    [Theory]
    [InlineData("remind me to call the client")]
    public async Task What_cannot_be_done_yet_is_declined_with_what_can(string wish)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(wish);

        var answer = await bot.Tom.Hears();
        Assert.StartsWith("I can't do that yet, and nothing has been changed or sent.", answer, StringComparison.Ordinal);
        Assert.Equal(3, answer.Split('\n').Count(line => line.StartsWith('“')));
    }

    [Theory]
    [InlineData("cheers", "You're welcome.")]
    [InlineData("never mind", "There was nothing to cancel.")]
    [InlineData("yes please", "Nothing is open between us that you could answer with that.")]
    [InlineData("nope", "Nothing is open between us that you could answer with that.")]
    public async Task Courtesy_is_answered_in_a_word(string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says(said);

        Assert.Equal(answer, await bot.Tom.Hears());
    }

    [Fact]
    public async Task A_group_reads_no_names_of_accounts()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.SaysIn(bot.Group, "help");

        Assert.DoesNotContain("Orlavex", (await bot.NextAsync(bot.Group)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_on_no_account_is_told_what_is_missing()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Victor.Says("hello");

        Assert.StartsWith("You are not on any account's team yet", await bot.Victor.Hears(), StringComparison.Ordinal);
    }
}
