using System.Diagnostics;
using AccountBot.Benchmarks.World;

namespace AccountBot.Benchmarks.State;

/// <summary>From a restart after a kill in the middle of work until all that was admitted is done: every letter is out.</summary>
internal static class RecoveryBenchmark
{
    private const int Accounts = 500;

    public static async Task RunAsync()
    {
        await using var world = await PlayedWorld.OfAsync(Accounts);
        await using (var bot = await world.StartBotAsync())
        {
            await world.AskAsync(bot, Accounts);
            var clicks = Parallel.ForEachAsync(Enumerable.Range(0, Accounts), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (account, _) =>
                await bot.PressAsync(PlayedAgency.Manager(account), "Approve"));
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            await bot.KillAsync();
            await ((Task)clicks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var started = Stopwatch.GetTimestamp();
        await using var again = await world.StartBotAsync();
        var (left, quietSince, lastPosted) = (PendingWork.In(world.StorePath), started, world.Teams.Posted);
        while (PendingWork.In(world.StorePath) > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }

        Figures.Print($"recovery: {left} rows of work left by the kill, all done {Stopwatch.GetElapsedTime(quietSince).TotalSeconds:F2} s after the restart began, {world.Teams.Posted - lastPosted} messages posted");
    }
}
