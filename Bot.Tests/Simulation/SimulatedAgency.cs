using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Imports;
using AccountBot.Storage;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation;

/// <summary>The world's agency under one of several policies, with its accounts imported. The people's chats are each run's own.</summary>
internal sealed record SimulatedAgency(AgencyFile File, TableModel Tables, IReadOnlyList<TeamsUser> People)
{
    private static readonly ConcurrentDictionary<(string Route, string Shared), (AgencyFile File, TableModel Tables)> Known = new();

    private static readonly JsonObject World = WorldAgency.Read();

    public static SimulatedAgency Of(Chance chance)
    {
        var (file, tables) = Known.GetOrAdd((chance.Of(["step-by-step", "direct"]), chance.Of(["any", "all"])), Read);
        return new SimulatedAgency(file, tables, TeamsUser.AllOf(World));
    }

    private static (AgencyFile File, TableModel Tables) Read((string Route, string Shared) policy)
    {
        var json = WorldAgency.Read();
        json["policy"]!["route"] = policy.Route;
        json["policy"]!["sharedRung"] = policy.Shared;
        var file = AgencyFile.Read(Encoding.UTF8.GetBytes(json.ToJsonString())).File!;
        return (file, Import(file, WorldClock.Monday));
    }

    /// <summary>A store with the accounts of a file.</summary>
    public static TableModel Import(AgencyFile file, DateTimeOffset at)
    {
        var tables = new TableModel();
        foreach (var account in file.Accounts)
        {
            var partition = Shards.OfAccount(account.Id.ToString());
            tables.Commit(partition, [.. ImportedRows.Of(account, at), ImportedRows.Head(account)]);
            foreach (var (person, membership) in ImportedRows.Memberships(account))
            {
                tables.Commit(Shards.OfPerson(person.ToString()), [membership]);
            }
        }

        return tables;
    }
}
