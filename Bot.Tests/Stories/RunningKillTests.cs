using AccountBot.Tests.Tools;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>What was told to the bot in a line is done once though the program is killed (SIGKILL) right after it has acknowledged it.</summary>
public sealed class RunningKillTests
{
    [Theory]
    [InlineData("the media plan is done", "Media plan is done, on")]
    [InlineData("log £300 spend on Pass-through for Orlavex", "£300 spent on Pass-through of Orlavex launch. £28,200 left.")]
    [InlineData("log: client on Orlavex wants to add Spain", "Noted on Orlavex launch")]
    [InlineData("flag the media plan for review", "Flagged for review on Orlavex launch")]
    [InlineData("raise an issue on Orlavex: the agenda came late", "Issue raised on Orlavex launch")]
    [InlineData("the leave-behind is with editorial", "is at editorial review")]
    public async Task It_is_done_once_and_answered(string said, string answer)
    {
        await using var bot = await ProcessWorld.StartAsync();

        await bot.SaysAsync("Greta", said);
        await bot.KillAndRestartAsync();

        await bot.HearsAsync("Greta", answer);
        await bot.KillAsync();
        var heading = 1;
        Assert.Equal(heading + 1, (await CommandLine.LinesAsync(["audit", .. bot.CommandArguments])).Length);
    }

    [Fact]
    public async Task An_undo_is_done_once()
    {
        await using var bot = await ProcessWorld.StartAsync();
        await bot.SaysAsync("Greta", "log £300 spend on Pass-through for Orlavex");
        await bot.HearsAsync("Greta", "£28,200 left.");

        await bot.PressesAsync("Greta", "Undo");
        await bot.KillAndRestartAsync();

        await bot.SaysAsync("Greta", "how much is left in pass-through on Orlavex?");
        await bot.HearsAsync("Greta", "£28,500");
    }
}
