using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles.Schemas;

/// <summary><c>type</c> and <c>enum</c>: what sort of value it is.</summary>
internal static class TypeKeyword
{
    public static Check Type(JsonElement keyword)
    {
        string[] allowed = keyword.ValueKind == JsonValueKind.Array
            ? [.. keyword.EnumerateArray().Select(type => type.GetString()!)]
            : [keyword.GetString()!];
        var wanted = string.Join(" or ", allowed.Select(Words));
        return place => allowed.Any(type => Is(type, place)) ? [] : [place.Fault($"must be {wanted}, and is {Found(place)}")];
    }

    public static Check Enum(JsonElement keyword)
    {
        string[] allowed = [.. keyword.EnumerateArray().Select(value => value.GetString()!)];
        var wanted = string.Join(", ", allowed);
        return place => allowed.Contains(place.Text, StringComparer.Ordinal)
            ? []
            : [place.Fault($"must be one of {wanted}, and is {Found(place)}")];
    }

    private static bool Is(string type, Place place) => (type, place.Json.ValueKind) switch
    {
        ("object", JsonValueKind.Object) => true,
        ("array", JsonValueKind.Array) => true,
        ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("null", JsonValueKind.Null) => true,
        ("number", JsonValueKind.Number) => place.Number is not null,
        ("integer", JsonValueKind.Number) => place.Number is { } number && decimal.IsInteger(number),
        _ => false,
    };

    private static string Words(string type) => type switch
    {
        "object" => "an object",
        "array" => "a list",
        "string" => "a text",
        "boolean" => "true or false",
        "null" => "null",
        "number" => "a number",
        "integer" => "a whole number",
        _ => throw new NotSupportedException($"The schema's type '{type}' is not understood."),
    };

    private static string Found(Place place) => place.Json.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => place.Quote(),
    };
}
