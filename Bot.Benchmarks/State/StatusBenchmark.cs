using System.Diagnostics;
using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Imports;
using AccountBot.Benchmarks.World;
using AccountBot.Storage;
using AccountBot.Storage.Sqlite;

namespace AccountBot.Benchmarks.State;

/// <summary>A question about one account takes as long in a large agency as in a small one.</summary>
internal static class StatusBenchmark
{
    private const int OnAccount = 1000;
    private const int Warmup = 500;
    private const int Rounds = 3;
    private const int Questions = 500;

    public static async Task RunAsync()
    {
        int[] sizes = [10, 10_000, 1_000_000];
        var medians = sizes.ToDictionary(size => size, _ => new List<double>());
        var worlds = new List<PlayedWorld>();
        foreach (var size in sizes)
        {
            worlds.Add(await PlayedWorld.OfAsync(1));
            await FillAsync(worlds[^1], size);
        }

        // One after the other and round again, so that what else the machine does falls on all.
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (size, world) in sizes.Zip(worlds))
            {
                medians[size].Add(await MedianAsync(world));
            }
        }

        var small = Figures.Percentile(medians[sizes[0]], 50);
        foreach (var size in sizes)
        {
            var median = Figures.Percentile(medians[size], 50);
            Figures.Print($"status, {size} milestones in the store: p50 {median:F2} ms, {median / small:F2} of the smallest");
        }

        foreach (var world in worlds)
        {
            await world.DisposeAsync();
        }
    }

    private static async Task<double> MedianAsync(PlayedWorld world)
    {
        await using var bot = await world.StartBotAsync();
        var person = PlayedAgency.Executive(0);
        var times = new List<double>();
        for (var question = 0; question < Warmup + Questions; question++)
        {
            var started = Stopwatch.GetTimestamp();
            await bot.SayAsync(person, "status of Brand0");
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return Figures.Percentile(times.Skip(Warmup), 50);
    }

    /// <summary>Other accounts, with other people, that hold so many milestones together.</summary>
    private static async Task FillAsync(PlayedWorld world, int milestones)
    {
        var file = AgencyFile.Read(world.AgencyFile).File!;
        using var store = new SqliteStore(world.StorePath);
        await store.OpenAsync(CancellationToken.None);
        await Layout.CheckAsync(store, CancellationToken.None);
        var fresh = new NewAccounts(store);
        await fresh.BringAsync(file.Accounts[0], TimeProvider.System.GetUtcNow(), CancellationToken.None);
        var others = Enumerable.Range(1, (milestones - 10 + OnAccount - 1) / OnAccount).Select(no => Other(file.Accounts[0], no));
        await Parallel.ForEachAsync(others, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (account, cancel) =>
            await fresh.BringAsync(account, TimeProvider.System.GetUtcNow(), cancel));
        await FirstImport.NoteDoneAsync(store, TimeProvider.System.GetUtcNow(), CancellationToken.None);
    }

    private static AccountFacts Other(AccountFacts like, int no) => like with
    {
        Id = AccountId.Parse($"other-{no}"),
        Name = $"Other{no}",
        Team = new Dictionary<Role, IReadOnlyList<PersonId>> { [new Role("AE")] = [PersonId.Parse(new Person(1000 + no).ObjectId)] },
        Milestones = [.. Enumerable.Range(0, OnAccount).Select(index => like.Milestones[0] with { Id = $"m{index}", Due = like.Milestones[0].Due.AddDays(index) })],
    };
}
