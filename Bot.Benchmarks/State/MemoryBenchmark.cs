using AccountBot.Benchmarks.World;

namespace AccountBot.Benchmarks.State;

/// <summary>What ten thousand conversations with an open request each cost in memory, and whether it grows as people go on talking.</summary>
internal static class MemoryBenchmark
{
    private const int Accounts = 5000;
    private const int Turns = 200_000;

    public static async Task RunAsync()
    {
        await using var world = await PlayedWorld.OfAsync(Accounts);
        await using var bot = await world.StartBotAsync();
        Figures.Print($"memory: {bot.Megabytes:F0} MB after the start with {2 * Accounts} people");
        await world.AskAsync(bot, Accounts);
        Figures.Print($"memory: {bot.Megabytes:F0} MB with {2 * Accounts} conversations, a request open in each");
        for (var part = 0; part < 4; part++)
        {
            await Parallel.ForEachAsync(Enumerable.Range(0, Turns / 4), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (turn, _) =>
                await bot.SayAsync(PlayedAgency.Executive(turn % Accounts), "how much is left in fees?"));
            Figures.Print($"memory: {bot.Megabytes:F0} MB after {(part + 1) * Turns / 4} turns more");
        }
    }
}
