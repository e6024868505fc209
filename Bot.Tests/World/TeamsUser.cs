using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>A person as Teams knows them.</summary>
/// <param name="ObjectId">Their Entra object id.</param>
/// <param name="UserId">Their id on the channel (<c>29:…</c>), from which nothing else can be told.</param>
/// <param name="Chat">Their own chat with the bot.</param>
internal sealed record TeamsUser(string ObjectId, string Name, string UserId, Chat Chat)
{
    public string FirstName => Name.Split(' ')[0];

    /// <summary>Everybody of an agency.</summary>
    public static IReadOnlyList<TeamsUser> AllOf(JsonObject agency) =>
        [.. agency["people"]!.AsArray().Select((person, index) => New((string)person!["id"]!, (string)person["name"]!, index))];

    private static TeamsUser New(string objectId, string name, int index) =>
        new(objectId, name, $"29:1user-{index}", new Chat($"a:1chat-{index}", "personal", name));
}
