using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles.Schemas;

internal static class ObjectKeywords
{
    public static Check Properties(JsonElement keyword)
    {
        var schemas = keyword.EnumerateObject().ToDictionary(
            property => property.Name, property => Schema.Of(property.Value), StringComparer.Ordinal);
        return place => place.Members.SelectMany(member =>
            schemas.TryGetValue(member.Name, out var schema) ? schema.Faults(member) : []);
    }

    public static Check AdditionalProperties(JsonElement keyword, JsonElement schema)
    {
        string[] known = schema.TryGetProperty("properties", out var properties)
            ? [.. properties.EnumerateObject().Select(property => property.Name)]
            : [];
        Check check = keyword.ValueKind == JsonValueKind.False ? Unknown(known) : Schema.Of(keyword).Faults;
        return place => place.Members.Where(member => !known.Contains(member.Name, StringComparer.Ordinal))
            .SelectMany(member => check(member));
    }

    public static Check Required(JsonElement keyword)
    {
        string[] names = [.. keyword.EnumerateArray().Select(name => name.GetString()!)];
        return place => place.IsObject
            ? names.Where(name => place.Member(name) is null).Select(name => new AgencyFault(place.PathOf(name), "is missing"))
            : [];
    }

    private static Check Unknown(string[] known) =>
        place => [place.Fault($"is not known here; what is: {string.Join(", ", known)}")];
}
