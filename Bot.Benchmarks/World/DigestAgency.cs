using System.Globalization;
using System.Text.Json.Nodes;

namespace AccountBot.Benchmarks.World;

/// <summary>An agency in which everybody has a digest at one time, ten to an account, and something in it.</summary>
internal static class DigestAgency
{
    private const int OnAccount = 10;

    /// <param name="at">When their digest is due, in Greenwich time.</param>
    public static JsonObject Of(int people, DateTimeOffset at) => new()
    {
        ["agency"] = "Benchmark Agency",
        ["calendar"] = new JsonObject { ["timeZone"] = "UTC", ["workingDays"] = new JsonArray("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), ["workingHours"] = "00:00-23:59" },
        ["ladder"] = new JsonArray(
            new JsonObject { ["role"] = "AE", ["title"] = "Account Executive", ["approves"] = new JsonObject() },
            new JsonObject { ["role"] = "AM", ["title"] = "Account Manager", ["approves"] = new JsonObject() }),
        ["policy"] = new JsonObject { ["digest"] = new JsonObject { ["AM"] = string.Create(CultureInfo.InvariantCulture, $"daily {at.UtcDateTime:HH:mm}") } },
        ["people"] = new JsonArray([.. Enumerable.Range(0, people).Select(no => new JsonObject { ["id"] = new Person(no).ObjectId, ["name"] = new Person(no).Name })]),
        ["accounts"] = new JsonArray([.. Enumerable.Range(0, people / OnAccount).Select(no => Account(no, DateOnly.FromDateTime(at.UtcDateTime)))]),
    };

    private static JsonObject Account(int no, DateOnly today) => new()
    {
        ["id"] = $"brand-{no}",
        ["name"] = PlayedAgency.NameOf(no),
        ["client"] = $"Client {no}",
        ["team"] = new JsonObject { ["AM"] = new JsonArray([.. Enumerable.Range(no * OnAccount, OnAccount).Select(person => (JsonNode)new Person(person).ObjectId)]) },
        ["milestones"] = new JsonArray([.. Enumerable.Range(-3, 6).Select(day => new JsonObject { ["id"] = $"m{day + 3}", ["title"] = $"Milestone {day + 3}", ["due"] = today.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) })]),
    };
}
