using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.Accounts.Readers;
using AccountBot.Capabilities.Digests;
using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Storage.Sqlite;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Schedule;

/// <summary>The built program is stopped while digests wait for their turn: what it has not sent is sent by whoever starts next.</summary>
public sealed class StoppedDigestsTests
{
    private const int People = 90;
    private const int PerSecond = 20;

    [Fact]
    public async Task A_stop_midway_loses_none_and_leaves_none_in_doubt()
    {
        using var files = WorldFolder.Create(Staff);
        await using var connector = await LimitedConnector.StartAsync(PerSecond);
        await WriteAsync(files, connector);
        await using (var first = await RunAsync(files))
        {
            await Waiting.UntilAsync(() => connector.Taken.Count >= People / 3, "a third to be told");
            await first.TerminateAsync();
            Assert.Equal(0, (await first.EndAsync()).ExitCode);
        }

        Assert.True(connector.Taken.Count < People, "all were told before the stop");
        await using (await RunAsync(files))
        {
            await Waiting.UntilAsync(() => connector.Taken.Count >= People, "everybody to be told");
        }

        Assert.All(connector.Taken, chat => Assert.Equal(1, chat.Value));
        Assert.DoesNotContain(await ParkedAsync(files), why => why.Contains("its sender stopped", StringComparison.Ordinal));
    }

    private static string IdOf(int number) => $"c0de0000-0001-4000-8000-{number:d12}";

    /// <summary>All of them share one account on which something is due.</summary>
    private static void Staff(JsonObject agency)
    {
        agency["policy"]!["digest"] = new JsonObject { ["AM"] = "daily 08:30" };
        var ids = Enumerable.Range(0, People).Select(IdOf).ToList();
        ids.ForEach(id => agency["people"]!.AsArray().Add(new JsonObject { ["id"] = id, ["name"] = $"P{id[^3..]} Crowd" }));
        agency.Account("quillan")["team"]!["AM"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]);
    }

    /// <summary>Everybody has spoken with the bot before, and their digest is due.</summary>
    private static async Task WriteAsync(WorldFolder files, LimitedConnector connector)
    {
        using var store = new SqliteStore(files.StorePath);
        for (var number = 0; number < People; number++)
        {
            var (id, now) = (IdOf(number), TimeProvider.System.GetUtcNow());
            var person = PersonId.Parse(id);
            var chat = new ConversationReference(connector.ServiceUrl, $"a:{number}", "personal", FakeTeams.Tenant, $"29:{number}", TeamsWire.BotId);
            await new Addresses(store, TimeProvider.System).KeepAsync(id, chat, TestContext.Current.CancellationToken);
            var (settings, _) = DigestPlan.With(person, ReaderSettings.Usual, now);
            var digest = new WorkItem($"digest-{id}-1", DigestPlan.Kind, id, new DigestBody(person, settings.Plan, Before: null).Write(), now);
            await store.CommitAsync(Shards.OfPerson(id), [new KeptSettings(person, settings, ETag: null).ToWrite(settings), digest.ToInsert()], TestContext.Current.CancellationToken);
        }
    }

    private static async Task<BotProcess> RunAsync(WorldFolder files)
    {
        var process = BotProcess.Start(
            new Dictionary<string, string>(StringComparer.Ordinal),
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Channel:SendsPerTenantPerSecond", $"{PerSecond}", .. files.Arguments]);
        await process.AddressAsync();
        return process;
    }

    private static async Task<IReadOnlyList<string>> ParkedAsync(WorldFolder files)
    {
        using var store = new SqliteStore(files.StorePath);
        var rows = await Task.WhenAll(Shards.OfPeople.Select(shard => store.QueryAsync(shard, WorkItem.Parked, People, TestContext.Current.CancellationToken)));
        return [.. rows.SelectMany(some => some).Select(row => row.Properties.Text("why") ?? "")];
    }
}
