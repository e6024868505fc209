using System.Text.Json;
using System.Text.Json.Nodes;
using AccountBot.Cards;
using AccountBot.Channel;

namespace AccountBot.Dialogs.Searches;

/// <summary>Hits in the form of a message extension's answer. Source: "Respond to search command".</summary>
internal static class SearchAnswer
{
    private const string ThumbnailType = "application/vnd.microsoft.card.thumbnail";

    public static InvokeResponse Of(IEnumerable<Hit> hits) => Answer(new JsonObject
    {
        ["type"] = "result",
        ["attachmentLayout"] = "list",
        ["attachments"] = new JsonArray([.. hits.Select(Attachment)]),
    });

    public static InvokeResponse Text(string text) => Answer(new JsonObject { ["type"] = "message", ["text"] = text });

    private static InvokeResponse Answer(JsonObject result) =>
        new(StatusCodes.Status200OK) { Other = JsonSerializer.SerializeToElement(new JsonObject { ["composeExtension"] = result }) };

    private static JsonNode Attachment(Hit hit) => new JsonObject
    {
        ["contentType"] = AdaptiveCard.ContentType,
        ["content"] = JsonObject.Create(CardWriter.ToJson(new AdaptiveCard { Body = [TextBlock.Heading(hit.Title), new TextBlock(hit.Text), new FactSet(hit.Facts)] })),
        ["preview"] = new JsonObject { ["contentType"] = ThumbnailType, ["content"] = new JsonObject { ["title"] = hit.Title, ["text"] = hit.Text } },
    };
}
