using System.Diagnostics;
using AccountBot.Benchmarks.World;

namespace AccountBot.Benchmarks.State;

/// <summary>From the start of the process to the first correct answer: on an empty store, and on one that is there.</summary>
internal static class StartBenchmark
{
    private const int Rounds = 7;

    public static async Task RunAsync()
    {
        var (first, later) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            await using var world = await PlayedWorld.OfAsync(10);
            first.Add(await AnswerAsync(world));
            later.Add(await AnswerAsync(world));
        }

        Figures.Print($"start to first answer: p50 {Figures.Percentile(later, 50):F2} s, with the first import {Figures.Percentile(first, 50):F2} s");
    }

    private static async Task<double> AnswerAsync(PlayedWorld world)
    {
        var started = Stopwatch.GetTimestamp();
        await using var bot = await world.StartBotAsync();
        await bot.SayAsync(PlayedAgency.Executive(0), "status of Brand0");
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
