using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles.Schemas;

internal static class ArrayKeywords
{
    public static Check Items(JsonElement keyword)
    {
        var schema = Schema.Of(keyword);
        return place => place.Items.SelectMany(schema.Faults);
    }

    public static Check MinItems(JsonElement keyword)
    {
        var least = keyword.GetInt32();
        return place => place.Json.ValueKind == JsonValueKind.Array && place.Json.GetArrayLength() < least
            ? [place.Fault($"must have at least {least} entries, and has {place.Json.GetArrayLength()}")]
            : [];
    }
}
