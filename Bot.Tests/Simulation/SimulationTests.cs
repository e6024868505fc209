using System.Collections.Concurrent;
using System.Globalization;

namespace AccountBot.Tests.Simulation;

/// <summary>
/// Runs of the whole bot on a simulated store, connector and clock. A run that breaks a promise is known by its seed:
/// <c>SIMULATION_SEED=n</c> replays it with all that happened; <c>SIMULATION_SEEDS=n</c> says how many runs there are.
/// </summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const ulong Usually = 1000;

    [Fact]
    public void Whatever_goes_wrong_every_promise_is_kept()
    {
        if (Setting("SIMULATION_SEED") is { } seed)
        {
            Replay(seed);
            return;
        }

        var failed = new ConcurrentDictionary<ulong, string>();
        Parallel.For(1, (long)(Setting("SIMULATION_SEEDS") ?? Usually) + 1, (number, state) =>
        {
            if (Simulation.Run((ulong)number) is [var first, ..])
            {
                failed[(ulong)number] = first;
                if (failed.Count >= 10)
                {
                    state.Stop();
                }
            }
        });

        Assert.True(failed.IsEmpty, string.Join('\n', failed.OrderBy(run => run.Key).Select(run => $"SIMULATION_SEED={run.Key}: {run.Value}")));
    }

    private void Replay(ulong seed) => Assert.Empty(Simulation.Run(seed, output.WriteLine));

    private static ulong? Setting(string name) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
