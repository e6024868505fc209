using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>Everybody in the tenant, and what changed.</summary>
internal sealed class GraphPeople
{
    private readonly Dictionary<string, GraphUser> users = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> changes = [];

    public IReadOnlyCollection<GraphUser> All => users.Values;

    /// <summary>Every change so far, by the id of whom it concerns.</summary>
    public IReadOnlyList<string> Changes => changes;

    public GraphUser? Find(string idOrName) =>
        users.GetValueOrDefault(idOrName) ?? users.Values.FirstOrDefault(user => string.Equals(user.Mail, idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The tenant of an agency file's people.</summary>
    public void Add(JsonObject agency)
    {
        foreach (var person in agency["people"]!.AsArray())
        {
            var name = (string)person!["name"]!;
            Put(new GraphUser((string)person["id"]!, name, (string?)person["title"], (string?)person["manager"], $"{name.ToLowerInvariant().Replace(' ', '.')}@example.com"));
        }
    }

    /// <summary>Comes, or changes.</summary>
    public void Put(GraphUser user)
    {
        users[user.Id] = user;
        changes.Add(user.Id);
    }

    public void Change(string id, Func<GraphUser, GraphUser> change) => Put(change(users[id]));

    public void Remove(string id)
    {
        users.Remove(id);
        changes.Add(id);
    }
}

/// <param name="Manager">Their manager's id.</param>
internal sealed record GraphUser(string Id, string Name, string? Title, string? Manager, string? Mail)
{
    public bool IsEnabled { get; init; } = true;

    /// <summary>The automatic replies as Graph writes them; none are disabled.</summary>
    public JsonObject? Replies { get; init; }

    public bool ShowsOutOfOffice { get; init; }

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["displayName"] = Name,
        ["jobTitle"] = Title,
        ["mail"] = Mail,
        ["userPrincipalName"] = Mail ?? $"{Id}@example.com",
        ["accountEnabled"] = IsEnabled,
    };
}
