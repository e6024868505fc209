using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Accounts.AgencyFiles;

namespace AccountBot.Tests.Accounts.AgencyFiles;

/// <summary>A small agency without faults, and the same with one thing changed.</summary>
internal static class SmallAgency
{
    public const string Ada = "aaaaaaaa-0000-4000-8000-000000000001";
    public const string Ben = "aaaaaaaa-0000-4000-8000-000000000002";
    public const string Stranger = "aaaaaaaa-0000-4000-8000-0000000000ff";

    public const string Json = $$"""
        {
          "agency": "North Star",
          "ladder": [
            { "role": "Junior", "title": "Junior Consultant" },
            { "role": "Lead", "title": "Lead Consultant", "titles": ["Principal"], "approves": { "budget": 500, "plan": false } },
            { "role": "Partner", "title": "Partner", "approves": { "budget": null, "deadlineDays": 5, "plan": true },
              "does": ["own milestones"] }
          ],
          "besides": [{ "role": "Writing", "title": "Writer" }],
          "people": [
            { "id": "{{Ada}}", "name": "Ada Alm", "title": "Partner" },
            { "id": "{{Ben}}", "name": "Ben Bo", "manager": "{{Ada}}" }
          ],
          "accounts": [
            {
              "id": "first", "name": "First", "client": "Client",
              "team": { "Partner": ["{{Ada}}"], "Junior": ["{{Ben}}"], "Lead": [] },
              "period": { "from": "2026-01-01", "to": "2026-12-31" },
              "budget": [{ "line": "Fees", "approved": 100 }, { "line": "Travel", "approved": 10.5 }],
              "milestones": [
                { "id": "one", "title": "One", "due": "2026-03-02", "owner": "{{Ben}}" },
                { "id": "two", "title": "Two", "due": "2026-03-09", "after": ["one"], "days": 3 }
              ],
              "issues": [
                { "id": "i", "title": "Late", "raisedBy": "{{Ben}}", "raisedOn": "2026-02-02",
                  "promised": { "what": "A plan", "by": "2026-02-06T17:00:00+01:00" } }
              ]
            },
            { "id": "second", "name": "Second", "client": "Client", "team": {}, "competesWith": ["first"] }
          ],
          "administrators": ["{{Ada}}"]
        }
        """;

    public static AgencyFileResult Read(string json, bool peopleMayBeElsewhere = false) =>
        AgencyFile.Read(Encoding.UTF8.GetBytes(json), peopleMayBeElsewhere);

    /// <summary>The file with the value at a path (<c>accounts[0].team.Lead[0]</c>) set to some JSON, new or not; null takes it away.</summary>
    public static string With(string path, string? json)
    {
        var root = JsonNode.Parse(Json)!;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
        var parent = steps[..^1].Aggregate(root, (node, step) => Index(step) is { } index ? node[index]! : node[step] ??= new JsonObject());
        Set(parent, steps[^1], json);
        return root.ToJsonString();
    }

    private static void Set(JsonNode parent, string step, string? json)
    {
        if (Index(step) is not { } index)
        {
            parent.AsObject().Remove(step);
            if (json is not null)
            {
                parent[step] = JsonNode.Parse(json);
            }
        }
        else if (index == parent.AsArray().Count)
        {
            parent.AsArray().Add(JsonNode.Parse(json!));
        }
        else
        {
            parent[index] = JsonNode.Parse(json!);
        }
    }

    private static int? Index(string step) => step[0] == '[' ? int.Parse(step.Trim('[', ']')) : null;
}
