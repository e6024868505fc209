using System.Text.Json;
using AccountBot.Channel;

namespace AccountBot.Dialogs;

/// <summary>What a card's button sends: its verb, and its data with the inputs in it. It comes from a client and proves nothing.</summary>
internal sealed record CardAction(string Verb, IReadOnlyDictionary<string, string> Data)
{
    private const int MaxFields = 40;
    private const int MaxLength = 4000;

    /// <summary>Null where the activity is no press of a button. The verb stands in the data too, for clients that only submit.</summary>
    public static CardAction? Read(Activity activity)
    {
        var data = activity switch
        {
            { Type: ActivityTypes.Invoke, Value: { ValueKind: JsonValueKind.Object } value } => DataOf(value),
            { Type: ActivityTypes.Message, Value: { ValueKind: JsonValueKind.Object } value } when string.IsNullOrWhiteSpace(activity.Text) => value,
            _ => default,
        };
        if (data.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var fields = FieldsOf(data);
        return fields.GetValueOrDefault("verb") is { Length: > 0 } verb ? new CardAction(verb, fields) : null;
    }

    private static JsonElement DataOf(JsonElement value) =>
        value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object
        && action.TryGetProperty("data", out var data)
            ? data
            : default;

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
        JsonValueKind.String => TryGetString(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static string? TryGetString(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate: JSON by its grammar, no text by Unicode's.
            return null;
        }
    }
}
