using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>The world's own agency: Tom, Greta, Omar and Helen on one ladder, and what is around them. No test reads the demo.</summary>
internal static class WorldAgency
{
    /// <summary>A copy of its own for each world.</summary>
    public static JsonObject Read() => (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "World", "world-agency.json")))!;

    public static JsonObject Account(this JsonObject agency, string id) => Entry(agency, "accounts", "id", id);

    public static JsonObject Rung(this JsonObject agency, string role) => Entry(agency, "ladder", "role", role);

    /// <summary>The object id of somebody, by their first name.</summary>
    public static string IdOf(this JsonObject agency, string firstName) =>
        (string)agency["people"]!.AsArray().Single(person => ((string)person!["name"]!).StartsWith(firstName, StringComparison.Ordinal))!["id"]!;

    /// <summary>Puts people on an account's rung; nobody makes it vacant.</summary>
    public static JsonObject Staff(this JsonObject agency, string account, string role, params IEnumerable<string> firstNames)
    {
        agency.Account(account)["team"]![role] = new JsonArray([.. firstNames.Select(name => (JsonNode)agency.IdOf(name))]);
        return agency;
    }

    /// <summary>Nothing in it is set by others, so that none of it becomes urgent while time passes.</summary>
    public static void WithoutCutOffs(this JsonObject agency)
    {
        foreach (var milestone in agency["accounts"]!.AsArray().SelectMany(account => account!["milestones"]!.AsArray()))
        {
            milestone!["immovable"] = false;
        }
    }

    private static JsonObject Entry(JsonObject agency, string list, string key, string value) =>
        agency[list]!.AsArray().OfType<JsonObject>().Single(entry => (string?)entry[key] == value);
}
