using System.Diagnostics;
using System.Globalization;
using AccountBot.Benchmarks.World;
using AccountBot.Language;

namespace AccountBot.Benchmarks.State;

/// <summary>
/// What it takes to understand one utterance in a large agency: the intent with its slots, and the names in it, looked for among the
/// speaker's own accounts and milestones, as the bot does; and among all of the agency's, as it would for somebody who is on every account.
/// </summary>
internal static class UnderstandingBenchmark
{
    private const int Accounts = 10_000;
    private const int MilestonesEach = 5;
    private const int OwnAccounts = 12;
    private const int Rounds = 2_000;
    private const int Warm = 200;
    private const int RoundsOverAll = 100;

    private static readonly string[] Spoken =
    [
        "whens the abstract in on {0}?", "how much is left in pass throughs on {0}", "whos the AM on {0}", "hi, could you pls push the slide kit 17 on {0} to friday week, client is late again",
        "can I get 6k more on the website for {0} for the extra MLR round", "anything red before my 10am?", "what's due next week on {0}", "so the client rang and they are not happy, long story, anyway where is my request for {0} stuck",
    ];

    public static Task RunAsync()
    {
        var names = Enumerable.Range(0, Accounts).Select(Name).ToList();
        Figures.Print($"understanding, {OwnAccounts} accounts of {Accounts} and {OwnAccounts * MilestonesEach} milestones of {Accounts * MilestonesEach}: {Measure(names[..OwnAccounts], Rounds)}");
        Figures.Print($"understanding, on all {Accounts} accounts with {Accounts * MilestonesEach} milestones: {Measure(names, RoundsOverAll)}");
        return Task.CompletedTask;
    }

    private static string Measure(IReadOnlyList<string> accounts, int rounds)
    {
        var context = new DateContext(new DateOnly(2026, 11, 24), day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), []);
        var named = accounts.Select(account => new Named<string>(account, [account, $"Client of {account}"])).ToList();
        var milestones = accounts.SelectMany((account, at) => Enumerable.Range(0, MilestonesEach).Select(no => new Named<string>(account, [$"Slide kit {(at * MilestonesEach) + no}"]))).ToList();
        var times = new List<double>();
        for (var round = -Warm; round < rounds; round++)
        {
            var text = string.Format(CultureInfo.InvariantCulture, Spoken[(round + Warm) % Spoken.Length], accounts[(round + Warm) * 7 % accounts.Count]);
            var started = Stopwatch.GetTimestamp();
            var said = IntentReader.Read(Utterance.Read(text), context);
            _ = NameMatcher.Find(said.Utterance, named).Fits.Count + NameMatcher.Find(said.Utterance, milestones).Fits.Count;
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"median {Figures.Percentile(times, 50):F2} ms, p99 {Figures.Percentile(times, 99):F2} ms");
    }

    private static string Name(int at) => $"{Syllable(at)}{Syllable(at / 22)}{Syllable(at / 484)}x {(at % 3 == 0 ? "launch" : "UK")}";

    private static string Syllable(int at) => "bavelodrintoqusmafepyzohugriclathenumordixstavekolpira".Substring(at % 22 * 2, 3);
}
