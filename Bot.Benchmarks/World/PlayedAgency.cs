using System.Text.Json.Nodes;

namespace AccountBot.Benchmarks.World;

/// <summary>An agency of any size: on each account one executive who asks and one manager who decides.</summary>
internal static class PlayedAgency
{
    public static JsonObject Of(int accounts) => new()
    {
        ["agency"] = "Benchmark Agency",
        ["ladder"] = new JsonArray(
            new JsonObject { ["role"] = "AE", ["title"] = "Account Executive", ["approves"] = new JsonObject() },
            new JsonObject { ["role"] = "AM", ["title"] = "Account Manager", ["approves"] = new JsonObject { ["budget"] = 2500 } }),
        ["people"] = new JsonArray([.. Enumerable.Range(0, accounts).SelectMany(no => new[] { Person(Executive(no)), Person(Manager(no)) })]),
        ["accounts"] = new JsonArray([.. Enumerable.Range(0, accounts).Select(Account)]),
    };

    public static Person Executive(int account) => new(account * 2);

    public static Person Manager(int account) => new((account * 2) + 1);

    public static string NameOf(int account) => $"Brand{account}";

    private static JsonObject Person(Person person) => new() { ["id"] = person.ObjectId, ["name"] = person.Name };

    private static JsonObject Account(int no) => new()
    {
        ["id"] = $"brand-{no}",
        ["name"] = NameOf(no),
        ["client"] = $"Client {no}",
        ["team"] = new JsonObject { ["AE"] = new JsonArray(Executive(no).ObjectId), ["AM"] = new JsonArray(Manager(no).ObjectId) },
        ["budget"] = new JsonArray(new JsonObject { ["line"] = "Fees", ["kind"] = "fees", ["approved"] = 100000, ["spent"] = 10000 }),
        ["milestones"] = new JsonArray([.. Enumerable.Range(0, 10).Select(milestone => Milestone(milestone))]),
    };

    private static JsonObject Milestone(int no) => new() { ["id"] = $"m{no}", ["title"] = $"Milestone {no}", ["due"] = $"2030-01-{no + 1:D2}" };
}

/// <summary>Somebody of the played agency, by number.</summary>
internal readonly record struct Person(int No)
{
    public string ObjectId => $"5eed0000-0001-4000-8000-{No:x12}";

    public string Name => $"Person Number{No}";

    public string Conversation => $"a:chat-{No}";
}
