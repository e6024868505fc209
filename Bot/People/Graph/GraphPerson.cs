using System.Text.Json;
using AccountBot.Accounts;

namespace AccountBot.People.Graph;

/// <summary>A user as Graph writes them.</summary>
internal static class GraphPerson
{
    public static readonly string[] Fields = ["id", "displayName", "mail", "userPrincipalName", "jobTitle", "accountEnabled"];

    /// <summary>Null where the entry is nobody, or has no name to be called by.</summary>
    public static Person? Read(JsonElement user)
    {
        if (!PersonId.TryParse(Text(user, "id"), out var id) || (Text(user, "displayName") ?? Text(user, "userPrincipalName")) is not { } name)
        {
            return null;
        }

        return new Person(id, name, Text(user, "jobTitle"), Zone: null)
        {
            Mail = Text(user, "mail") ?? Text(user, "userPrincipalName"),
            IsActive = !user.TryGetProperty("accountEnabled", out var enabled) || enabled.ValueKind != JsonValueKind.False,
        };
    }

    /// <summary>
    /// The managers that an answer nests, nearest first, those who are away for good left out. It is cut where somebody comes a second
    /// time: people do report to themselves, or to each other.
    /// </summary>
    public static IReadOnlyList<Person> ManagersOf(JsonElement user, PersonId self)
    {
        var seen = new HashSet<PersonId> { self };
        var above = new List<Person>();
        while (user.TryGetProperty("manager", out var manager) && manager.ValueKind == JsonValueKind.Object)
        {
            if (!PersonId.TryParse(Text(manager, "id"), out var id) || !seen.Add(id))
            {
                break;
            }

            if (Read(manager) is { IsActive: true } person && !IsContact(manager))
            {
                above.Add(person);
            }

            user = manager;
        }

        return above;
    }

    public static string? Text(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>A contact of the organisation signs in nowhere, and so decides nothing.</summary>
    private static bool IsContact(JsonElement entry) => Text(entry, "@odata.type") is { } type && type != "#microsoft.graph.user";
}
