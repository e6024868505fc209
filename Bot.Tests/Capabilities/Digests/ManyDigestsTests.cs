using System.Globalization;
using System.Text.Json.Nodes;
using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Tests.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Capabilities.Digests;

/// <summary>A morning of many people: each is told once, and twenty-five of them share two transactions. <c>DIGESTS</c> says how many there are.</summary>
public sealed class ManyDigestsTests
{
    private const int Batch = 25;

    private static readonly int People = int.TryParse(Environment.GetEnvironmentVariable("DIGESTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 320;

    [Fact]
    public async Task Each_comes_once_and_twenty_five_share_two_transactions()
    {
        Counter? counter = null;
        await using var bot = await BotWorld.StartAsync(new WorldOptions
        {
            Agency = Staff,
            Edges = services => StoreAround.Put(services, home => counter = new Counter(home)),
        });
        await IntroduceAsync(bot);
        await bot.AdvanceAsync(TimeSpan.FromHours(22));
        var before = counter!.Commits;

        await bot.AdvanceAsync(TimeSpan.FromHours(1.1));

        var commits = counter.Commits - before;
        TestContext.Current.TestOutputHelper!.WriteLine($"{People} digests, {commits} transactions");
        Assert.All(Crowd(bot), person => Assert.Single(person.Chat.Unread));
        Assert.True(commits <= 2 * Crowd(bot).GroupBy(person => Shards.OfPerson(person.ObjectId)).Sum(shard => (shard.Count() + Batch - 1) / Batch), $"{commits} transactions");
        await bot.ReadAllAsync();
    }

    /// <summary>All of them share one account, and nobody else has digests.</summary>
    private static void Staff(JsonObject agency)
    {
        agency["policy"]!["digest"] = new JsonObject { ["AM"] = "daily 08:30" };
        var ids = Enumerable.Range(0, People).Select(number => $"c0de0000-0001-4000-8000-{number:d12}").ToList();
        for (var number = 0; number < People; number++)
        {
            agency["people"]!.AsArray().Add(new JsonObject { ["id"] = ids[number], ["name"] = $"P{number} Crowd", ["title"] = "Account Manager" });
        }

        agency.Staff("orlavex", "AM").Staff("marelle-eu", "AM").Staff("marelle-us", "AM");
        agency.Account("quillan")["team"]!["AM"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]);
        agency.Account("quillan")["milestones"]![0]!["due"] = "2026-03-05";
    }

    private static async Task IntroduceAsync(BotWorld bot)
    {
        var addresses = bot.Services.GetRequiredService<Addresses>();
        foreach (var person in Crowd(bot))
        {
            await addresses.KeepAsync(person.ObjectId, new ConversationReference(bot.Teams.ServiceUrl, person.Chat.Id, "personal", FakeTeams.Tenant, person.User.UserId, TeamsWire.BotId), CancellationToken.None);
        }
    }

    private static IReadOnlyList<Persona> Crowd(BotWorld bot) => [.. Enumerable.Range(0, People).Select(number => bot[$"P{number}"])];

    private sealed class Counter(IStore home) : StoreAround(home)
    {
        private int commits;

        public int Commits => Volatile.Read(ref commits);

        public override Task<CommitResult> CommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel)
        {
            Interlocked.Add(ref commits, partition[0] == 'p' ? 1 : 0);
            return base.CommitAsync(partition, writes, cancel);
        }
    }
}
