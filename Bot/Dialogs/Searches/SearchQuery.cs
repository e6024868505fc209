using System.Text.Json;

namespace AccountBot.Dialogs.Searches;

/// <summary>What somebody typed into the search of a compose box, and from which hit on they want to see.</summary>
internal sealed record SearchQuery(string Words, int Skip)
{
    private const int LongestWords = 200;

    // Teams asks with this parameter, and "true", for what is shown before anything is typed.
    private const string InitialRun = "initialRun";

    public static SearchQuery Read(JsonElement? value)
    {
        var parameter = value is { ValueKind: JsonValueKind.Object } query && query.TryGetProperty("parameters", out var parameters) && parameters.ValueKind == JsonValueKind.Array
            ? parameters.EnumerateArray().FirstOrDefault()
            : default;
        var words = TextIn(parameter, "name") == InitialRun ? "" : TextIn(parameter, "value");
        return new SearchQuery(words.Length > LongestWords ? words[..LongestWords] : words, SkipIn(value));
    }

    private static string TextIn(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";

    private static int SkipIn(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } query && query.TryGetProperty("queryOptions", out var options) && options.ValueKind == JsonValueKind.Object
        && options.TryGetProperty("skip", out var skip) && skip.ValueKind == JsonValueKind.Number && skip.TryGetInt32(out var count) && count > 0 ? count : 0;
}
