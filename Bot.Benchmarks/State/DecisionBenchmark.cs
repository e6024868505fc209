using System.Diagnostics;
using AccountBot.Benchmarks.World;

namespace AccountBot.Benchmarks.State;

/// <summary>How many decisions a second are committed, durably, and answered; the letters that follow are written, not counted as sent.</summary>
internal static class DecisionBenchmark
{
    private const int Accounts = 2000;
    private const int AtOnce = 64;

    public static async Task RunAsync()
    {
        await using var world = await PlayedWorld.OfAsync(Accounts);
        await using var bot = await world.StartBotAsync();
        await world.AskAsync(bot, Accounts);
        var clicks = Enumerable.Range(0, Accounts)
            .Select(account => (Manager: PlayedAgency.Manager(account), Approve: world.Teams.ButtonData(PlayedAgency.Manager(account).Conversation, "Approve")!))
            .ToList();

        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(clicks, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (click, _) => await bot.PressAsync(click.Manager, click.Approve));
        var took = Stopwatch.GetElapsedTime(started);

        Figures.Print($"decisions: {Accounts} acknowledged in {took.TotalSeconds:F2} s, {Accounts / took.TotalSeconds:F0}/s, {AtOnce} at once, one core, SQLite with synchronous FULL");
    }
}
