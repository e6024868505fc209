using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AccountBot.Cards;

/// <summary>A card as JSON of the Adaptive Card schema.</summary>
internal static class CardWriter
{
    // Source: "Universal Actions for Adaptive Cards", userIds.
    private const int MostReaders = 60;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="readers">
    /// User ids of the channel (<c>29:…</c>, not Entra ids) for whom the client refreshes the card by itself. No more than 60 are taken, so
    /// those who have to act come first; the card is right for everybody as it is drawn.
    /// </param>
    public static JsonElement ToJson(AdaptiveCard card, params IReadOnlyList<string> readers)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, card, readers);
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private static void Write(Utf8JsonWriter json, AdaptiveCard card, IReadOnlyList<string> readers)
    {
        json.WriteStartObject();
        json.WriteString("type", "AdaptiveCard");
        json.WriteString("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        json.WriteString("version", "1.5");
        if (card.Refresh is { } refresh)
        {
            WriteRefresh(json, refresh, readers);
        }

        json.WriteStartArray("body");
        foreach (var element in card.Body)
        {
            ElementWriter.Write(json, element);
        }

        json.WriteEndArray();
        WriteActions(json, card.Actions);
        json.WriteStartObject("msteams");
        json.WriteString("width", "full");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Without the readers' ids a client refreshes when it is told to, and not by itself.</summary>
    private static void WriteRefresh(Utf8JsonWriter json, ActionExecute refresh, IReadOnlyList<string> readers)
    {
        json.WriteStartObject("refresh");
        json.WritePropertyName("action");
        Write(json, refresh, "Action.Execute");
        if (readers.Count > 0)
        {
            json.WriteStartArray("userIds");
            foreach (var reader in readers.Distinct(StringComparer.Ordinal).Take(MostReaders))
            {
                json.WriteStringValue(reader);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void WriteActions(Utf8JsonWriter json, IReadOnlyList<ActionExecute> actions)
    {
        if (actions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("actions");
        foreach (var action in actions)
        {
            Write(json, action, "Action.Execute");
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ActionExecute action, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("title", action.Title);
        WriteHow(json, action, type);
        json.WriteStartObject("data");
        json.WriteString("verb", action.Verb);
        foreach (var (name, value) in action.Data)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        if (type == "Action.Execute")
        {
            // A client that knows no Universal Actions sends the same data as a message.
            json.WritePropertyName("fallback");
            Write(json, action, "Action.Submit");
        }

        json.WriteEndObject();
    }

    private static void WriteHow(Utf8JsonWriter json, ActionExecute action, string type)
    {
        if (type == "Action.Execute")
        {
            json.WriteString("verb", action.Verb);
        }

        if (action.Style != ActionStyle.Default)
        {
            json.WriteString("style", action.Style == ActionStyle.Positive ? "positive" : "destructive");
        }

        if (!action.SendsInputs)
        {
            json.WriteString("associatedInputs", "none");
        }
    }
}
