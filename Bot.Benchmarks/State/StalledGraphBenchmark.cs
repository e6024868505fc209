using System.Diagnostics;
using AccountBot.Benchmarks.World;

namespace AccountBot.Benchmarks.State;

/// <summary>
/// What people wait for while Microsoft Graph says nothing, from the bot's start on: a question, and the click that decides. Beside it the
/// same with people from the agency file, so that the difference is Graph's.
/// </summary>
internal static class StalledGraphBenchmark
{
    private const int Accounts = 400;
    private const int QuestionsForOneClick = 10;
    private const int Warmup = 200;

    public static async Task RunAsync()
    {
        await using var graph = await StalledGraph.StartAsync();
        await MeasureAsync("people from the agency file", ["--Directory", "File"]);
        await MeasureAsync("Graph stalled for 10 s a call", ["--Directory", "Graph", "--Graph:BaseUrl", graph.BaseUrl]);
        Figures.Print($"calls that Graph left without an answer: {graph.Calls}");
    }

    private static async Task MeasureAsync(string which, IReadOnlyList<string> directory)
    {
        await using var world = await PlayedWorld.OfAsync(Accounts);
        await using var bot = await world.StartBotAsync(directory);
        await world.AskAsync(bot, Accounts);
        for (var question = 0; question < Warmup; question++)
        {
            await bot.SayAsync(PlayedAgency.Executive(0), "status of Brand0");
        }

        var (questions, clicks) = (new List<double>(), new List<double>());
        for (var account = 0; account < Accounts; account++)
        {
            for (var question = 0; question < QuestionsForOneClick; question++)
            {
                questions.Add(await TakesAsync(() => bot.SayAsync(PlayedAgency.Executive(account), $"status of {PlayedAgency.NameOf(account)}")));
            }

            clicks.Add(await TakesAsync(() => bot.PressAsync(PlayedAgency.Manager(account), "Approve")));
        }

        Print(which, "status question", questions);
        Print(which, "approval click", clicks);
    }

    private static async Task<double> TakesAsync(Func<Task> what)
    {
        var started = Stopwatch.GetTimestamp();
        await what();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static void Print(string which, string what, IReadOnlyList<double> times) =>
        Figures.Print($"{which}: {what}, {times.Count} of them: p50 {Figures.Percentile(times, 50):F1} ms, p99 {Figures.Percentile(times, 99):F1} ms, longest {times.Max():F1} ms");
}
