using System.Text.Json;
using AccountBot.Channel;

namespace AccountBot.Dialogs;

/// <summary>What a card's button sends: its verb, and its data with the inputs in it. It comes from a client and proves nothing.</summary>
internal sealed record CardAction(string Verb, IReadOnlyDictionary<string, string> Data)
{
    private const int MaxFields = 40;
    private const int MaxLength = 4000;

    /// <summary>Null where the activity is no press of a button.</summary>
    public static CardAction? Read(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Invoke, Value: { ValueKind: JsonValueKind.Object } value } => OfExecute(value),
        { Type: ActivityTypes.Message, Value: { ValueKind: JsonValueKind.Object } value } when string.IsNullOrWhiteSpace(activity.Text) => Of(FieldsOf(value), verb: null),
        _ => null,
    };

    private static CardAction? OfExecute(JsonElement value) => ObjectIn(value, "action") is { } action
        ? Of(ObjectIn(action, "data") is { } data ? FieldsOf(data) : [], action.TryGetProperty("verb", out var verb) ? TextOf(verb) : null)
        : null;

    /// <summary>The verb stands in the data of our own cards, for clients that only submit; else beside it, as the schema has it.</summary>
    private static CardAction? Of(Dictionary<string, string> fields, string? verb) =>
        fields.GetValueOrDefault("verb", verb ?? "") is { Length: > 0 } known ? new CardAction(known, fields) : null;

    private static JsonElement? ObjectIn(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.Object ? child : null;

    private static Dictionary<string, string> FieldsOf(JsonElement data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in data.EnumerateObject().Take(MaxFields))
        {
            if (TextOf(field.Value) is { Length: <= MaxLength } text)
            {
                fields[field.Name] = text;
            }
        }

        return fields;
    }

    /// <summary>A number that a client sends as a number is the same as one that it sends as text.</summary>
    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
