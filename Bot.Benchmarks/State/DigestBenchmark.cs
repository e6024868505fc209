using AccountBot.Benchmarks.World;
using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace AccountBot.Benchmarks.State;

/// <summary>
/// The digest of 5,000 people at one time, with a connector that allows fifty calls in a second: once undisturbed, and once with a SIGTERM
/// after a third. <c>DIGESTS</c> says how many people there are.
/// </summary>
internal static class DigestBenchmark
{
    private static readonly int People = int.TryParse(Environment.GetEnvironmentVariable("DIGESTS"), out var number) ? number : 5000;

    // The first import and the planning of everybody's digest go before.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    // A letter whose sender is gone is listed two minutes after it was claimed.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(140);

    public static async Task RunAsync()
    {
        await MeasureAsync("undisturbed", isStopped: false);
        await MeasureAsync("a SIGTERM after a third", isStopped: true);
    }

    private static async Task MeasureAsync(string which, bool isStopped)
    {
        await using var teams = await LimitedTeams.StartAsync();
        var due = Minute(TimeProvider.System.GetUtcNow() + Ahead);
        await using var world = await PlayedWorld.OfAsync(DigestAgency.Of(People, due));
        await IntroduceAsync(world, teams);
        var bot = await world.StartBotAsync();
        try
        {
            await UntilAsync(() => teams.Calls > 0 || TimeProvider.System.GetUtcNow() > due - TimeSpan.FromSeconds(121));
            var before = TransactionsIn(world.StorePath);
            if (isStopped)
            {
                await UntilAsync(() => teams.Taken.Count >= People / 3);
                await bot.TerminateAsync();
                await bot.DisposeAsync();
                bot = await world.StartBotAsync();
            }

            await UntilAsync(() => teams.Calls > 0 && TimeProvider.System.GetUtcNow() - teams.LastCall > Quiet);
            Print(which, teams, due, TransactionsIn(world.StorePath) - before, AmbiguousIn(world.StorePath));
        }
        finally
        {
            await bot.DisposeAsync();
        }
    }

    private static void Print(string which, LimitedTeams teams, DateTimeOffset due, long transactions, long ambiguous)
    {
        var lost = Math.Max(0, People - teams.Taken.Count - ambiguous);
        var twice = teams.Taken.Count(chat => chat.Value > 1);
        Figures.Print($"digest, {which}: {People} people, {teams.Taken.Count} told, {transactions} transactions, {teams.Calls} calls of which {teams.BeyondTheLimit} beyond the limit, {teams.Took.TotalSeconds:F1} s from the first to the last, which was {(teams.LastCall - due).TotalSeconds:F0} s after the time; lost {lost}, twice {twice}, listed as ambiguous {ambiguous}");
    }

    /// <summary>They have spoken with the bot before.</summary>
    private static async Task IntroduceAsync(PlayedWorld world, LimitedTeams teams)
    {
        using var store = new SqliteStore(world.StorePath);
        await store.OpenAsync(CancellationToken.None);
        await Parallel.ForEachAsync(Enumerable.Range(0, People), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (no, cancel) =>
        {
            var person = new Person(no);
            var chat = new ConversationReference(teams.ServiceUrl, person.Conversation, "personal", "11111111-1111-4111-8111-111111111111", $"29:{no}", "28:bot");
            await new Addresses(store, TimeProvider.System).KeepAsync(person.ObjectId, chat, cancel);
        });
    }

    private static DateTimeOffset Minute(DateTimeOffset moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMinute) + TimeSpan.TicksPerMinute, TimeSpan.Zero);

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
    }

    /// <summary>Each transaction counts the store's version up by one.</summary>
    private static long TransactionsIn(string path) => Ask(path, "SELECT version FROM counter");

    private static long AmbiguousIn(string path) => Ask(path, "SELECT count(*) FROM rows WHERE key LIKE '~x~%' AND properties LIKE '%ambiguous%'");

    private static long Ask(string path, string question)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of two sentences that stand above.
        command.CommandText = question;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }
}
