using AccountBot.Tests.Tools;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>What was told to the bot in a line is done once though the program is killed (SIGKILL) right after it has acknowledged it, wherever it keeps its store.</summary>
public sealed class RunningKillTests(AzuriteFixture azurite)
{
    /// <summary>What the manager says, what she is answered, and how many changes it is.</summary>
    private static readonly (string Said, string Answer, int Changes)[] Acts =
    [
        ("the media plan is done", "Media plan is done, on", 1),
        ("the media plan is done, speaker deck at risk because the KOL is away, spent £300 on pass-through", "£300 spent on Pass-through of Orlavex launch. £28,200 left.", 3),
        ("log £300 spend on Pass-through for Orlavex", "£300 spent on Pass-through of Orlavex launch. £28,200 left.", 1),
        ("log: client on Orlavex wants to add Spain", "Noted on Orlavex launch", 1),
        ("contact report for Orlavex: decided: the blue cover. action: Tom to send the proof in 3 days", "Contact report kept on Orlavex launch", 2),
        ("flag the media plan for review", "Flagged for review on Orlavex launch", 1),
        ("raise an issue on Orlavex: the agenda came late", "Issue raised on Orlavex launch", 1),
        ("we promised the client on Orlavex a fix within 8 working hours", "Noted on Orlavex launch: the client was promised a fix", 1),
        ("the leave-behind is with editorial", "is at editorial review", 1),
        ("I'm stuck on the media plan for Orlavex, can somebody help?", "I asked Omar Nassif on Orlavex launch", 1),
    ];

    public static TheoryData<int, bool> OnBothHomes() => [.. Enumerable.Range(0, Acts.Length).SelectMany(act => new[] { (act, false), (act, true) })];

    [Theory]
    [MemberData(nameof(OnBothHomes))]
    public async Task It_is_done_once_and_answered(int act, bool isOnStorageAccount)
    {
        var (said, answer, changes) = Acts[act];
        string[] home = isOnStorageAccount ? ["--Storage:ConnectionString", await azurite.NewAccountAsync()] : [];
        await using var bot = await ProcessWorld.StartAsync(home);

        await bot.SaysAsync("Greta", said);
        await bot.KillAndRestartAsync();

        await bot.HearsAsync("Greta", answer);
        await bot.KillAsync();
        var heading = 1;
        Assert.Equal(heading + changes, (await CommandLine.LinesAsync(["audit", .. bot.CommandArguments, .. home])).Length);
    }

    [Theory]
    [InlineData("log £300 spend on Pass-through for Orlavex")]
    [InlineData("the media plan is done, spent £300 on pass-through")]
    public async Task An_undo_is_done_once(string said)
    {
        await using var bot = await ProcessWorld.StartAsync();
        await bot.SaysAsync("Greta", said);
        await bot.HearsAsync("Greta", "£28,200 left.");

        await bot.PressesAsync("Greta", "Undo");
        await bot.KillAndRestartAsync();

        await bot.SaysAsync("Greta", "how much is left in pass-through on Orlavex?");
        await bot.HearsAsync("Greta", "£28,500");
    }

    [Fact]
    public async Task A_question_becomes_one_issue_and_is_over_by_the_same_act()
    {
        await using var bot = await ProcessWorld.StartAsync();
        await bot.SaysAsync("Tom", "client is fuming about the typo in the leave-behind on Orlavex, I need help with it");
        await bot.HearsAsync("Tom", "I asked Greta Solberg");

        await bot.PressesAsync("Greta", "Make it an issue");
        await bot.KillAndRestartAsync();

        await bot.HearsAsync("Greta", "Issue raised on Orlavex launch");
        await bot.HearsAsync("Tom", "Greta Solberg made more of your question on Orlavex launch");
        await bot.KillAsync();
        var (heading, asked, raisedAndOver) = (1, 1, 2);
        Assert.Equal(heading + asked + raisedAndOver, (await CommandLine.LinesAsync(["audit", .. bot.CommandArguments])).Length);
    }
}
