using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Issues;

/// <summary>A promise made on an issue that is open already. The world's clock stands at Mon 2 Mar 2026, 09:30; one issue is open, on Orlavex.</summary>
public sealed class PromiseStories
{
    private const string Issue = "Client unhappy with the first proof";

    [Theory]
    [InlineData("we promised them a fix by Friday noon", "a fix by 12:00 on Fri 6 Mar 2026")]
    [InlineData("told them we'd come back by noon tmrw", "that we come back by 12:00 on Tue 3 Mar 2026")]
    [InlineData("I promised the client on Orlavex a new proof by Thursday", "a new proof by 17:30 on Thu 5 Mar 2026")]
    [InlineData("we promised them an answer within 10 working hours", "an answer by 11:00 on Tue 3 Mar 2026")]
    [InlineData("we promised them an answer within 24 hours", "an answer by 09:30 on Tue 3 Mar 2026")]
    [InlineData("we promised them a new proof within two working days", "a new proof by 17:30 on Wed 4 Mar 2026")]
    public async Task It_is_noted_with_its_moment_in_working_or_plain_time_as_said(string said, string promise)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);

        Assert.Equal($"Noted on Orlavex launch: the client was promised {promise}. The issue: {Issue}. Omar Nassif owns it.", (await bot.Greta.HearsCard()).Text);
        Assert.Equal($"Greta Solberg noted a promise to the client of Orlavex launch: {promise}. The issue: {Issue}.", (await bot.Omar.HearsCard()).Text);
        await bot.Helen.HearsNothing();
    }

    [Theory]
    [InlineData("client is fuming about the wrong logo on the poster, told them we'd come back by noon tmrw", "the wrong logo on the poster", "that we come back by 12:00 on Tue 3 Mar 2026")]
    [InlineData("raise an issue: wrong figures in the deck. I told the client that we will send a new one by Friday noon", "wrong figures in the deck", "that we send a new one by 12:00 on Fri 6 Mar 2026")]
    [InlineData("raise an issue: wrong figures in the deck, we promised to send a new one by Friday noon", "wrong figures in the deck", "that we send a new one by 12:00 on Fri 6 Mar 2026")]
    public async Task Told_with_the_issue_it_is_noted_whatever_word_was_used(string said, string issue, string promise)
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Staff("marelle-us", "AM", "Ruth"));

        await bot.Greta.Says(said);

        var answer = (await bot.Greta.HearsCard()).Text;
        Assert.Contains(issue, answer, StringComparison.Ordinal);
        Assert.Contains($"The client was promised {promise}.", answer, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Broken_it_is_told_to_whoever_answers_for_the_account_exactly_once()
    {
        await using var bot = await BotWorld.StartAsync();
        await PromiseAsync(bot, "we promised them a fix by tomorrow noon");

        await bot.AdvanceAsync(TimeSpan.FromDays(3));

        Assert.StartsWith("A promise to the client of Orlavex launch is broken: a fix by 12:00 on Tue 3 Mar 2026.", (await bot.Helen.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Helen.HearsNothing();
        await bot.Omar.HearsCard();
    }

    [Fact]
    public async Task Promised_anew_only_the_later_moment_counts()
    {
        await using var bot = await BotWorld.StartAsync();
        await PromiseAsync(bot, "we promised them a fix by tomorrow noon");
        await PromiseAsync(bot, "we promised them a fix by Thursday noon");

        await bot.AdvanceAsync(TimeSpan.FromDays(2));
        await bot.Helen.HearsNothing();
        await bot.AdvanceAsync(TimeSpan.FromDays(2));

        Assert.Contains("a fix by 12:00 on Thu 5 Mar 2026", (await bot.Helen.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Without_a_moment_it_is_asked_for()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("we promised them a fix");
        Assert.StartsWith("By when was it promised?", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Greta.Says("by Friday noon");

        Assert.Contains("a fix by 12:00 on Fri 6 Mar 2026", (await bot.Greta.HearsCard()).Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Among_several_issues_it_is_asked_on_which()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("raise an issue on Orlavex: the agenda came late");
        await bot.ReadAllAsync();

        await bot.Greta.Says("we promised them a fix by Friday noon");
        var which = await bot.Greta.HearsCard();
        await bot.Greta.Presses(which, "Choose", ("Issue", "the agenda came late (Orlavex launch)"));

        which.Card.Shows("The issue: the agenda came late");
        await bot.Omar.HearsCard();
        await bot.ReadAllAsync();
    }

    [Theory]
    [InlineData("we promised them a fix on Friday 27 Feb 2026 at noon", "has passed")]
    [InlineData("we promised Marelle US a fix by Friday noon", "No issue is open")]
    public async Task Nothing_is_noted_where_there_is_nothing_to_note(string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);

        Assert.Contains(answer, await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Omar.HearsNothing();
    }

    private static async Task PromiseAsync(BotWorld bot, string said)
    {
        await bot.Greta.Says(said);
        await bot.Greta.HearsCard();
        await bot.Omar.HearsCard();
    }
}
