using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.World;

/// <summary>Teams apps as Graph knows them: a catalogue with the bot's own app, and for whom it is installed.</summary>
internal sealed class GraphApps
{
    private const string InCatalogue = "ca7a1090-0000-4000-8000-000000000001";

    private readonly ConcurrentDictionary<string, bool> installed = new(StringComparer.OrdinalIgnoreCase);

    public bool IsInCatalogue { get; set; } = true;

    public IReadOnlyCollection<string> Installed => [.. installed.Keys];

    /// <summary>Told of each person for whom the bot was installed, as Teams is.</summary>
    public Action<string>? Added { get; set; }

    /// <summary>Somebody else is always a moment ahead.</summary>
    public bool IsTakenMeanwhile { get; set; }

    public GraphAnswer Catalogue(string filter) =>
        Page(IsInCatalogue && filter == $"externalId eq '{FakeEntra.AppId}'" ? [new JsonObject { ["id"] = InCatalogue, ["externalId"] = FakeEntra.AppId, ["distributionMethod"] = "organization" }] : []);

    public GraphAnswer InstalledFor(string user, string filter) =>
        Page(installed.ContainsKey(user) && filter.Contains(FakeEntra.AppId, StringComparison.Ordinal) ? [new JsonObject { ["id"] = $"installed-{user}", ["teamsApp"] = new JsonObject { ["id"] = InCatalogue } }] : []);

    public GraphAnswer Install(string user, JsonNode body)
    {
        if (((string?)body["teamsApp@odata.bind"])?.EndsWith($"/appCatalogs/teamsApps/{InCatalogue}", StringComparison.Ordinal) != true)
        {
            return GraphAnswer.Fault(StatusCodes.Status400BadRequest, "BadRequest");
        }

        Added?.Invoke(user);
        return installed.TryAdd(user, true) && !IsTakenMeanwhile ? new GraphAnswer(StatusCodes.Status201Created, Body: null) : GraphAnswer.Fault(StatusCodes.Status409Conflict, "Conflict");
    }

    private static GraphAnswer Page(JsonArray entries) => GraphAnswer.Ok(new JsonObject { ["value"] = entries });
}
