using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>A message of the bot as it stands in somebody's chat, always with its newest face.</summary>
internal sealed class ChatMessage(string id, JsonObject activity)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public string Id => id;

    public JsonObject Activity { get; private set; } = activity;

    public bool IsRead { get; set; }

    /// <summary>How often it was given another face.</summary>
    public int Updates { get; private set; }

    /// <summary>The words: the text itself or, with a card, the summary that a notification tells.</summary>
    public string Text => (string?)Activity["text"] ?? (string?)Activity["summary"] ?? "";

    public bool HasCard => CardJson is not null;

    public CardView Card => new(CardJson ?? throw new InvalidOperationException($"There is no card in: {Text}"));

    /// <summary>The message as it stands now, kept by a client that never hears of its updates.</summary>
    public ChatMessage OldCopy() => new(id, (JsonObject)Activity.DeepClone()) { IsRead = true };

    public void Replace(JsonObject newer)
    {
        Activity = newer;
        Updates++;
    }

    /// <summary>The card that answered a press takes the old one's place on the screen.</summary>
    public void ReplaceCard(JsonObject card) => CardAttachment!["content"] = card.DeepClone();

    private JsonObject? CardJson => CardAttachment?["content"] as JsonObject;

    private JsonNode? CardAttachment =>
        (Activity["attachments"] as JsonArray ?? []).FirstOrDefault(attachment => (string?)attachment!["contentType"] == CardType);
}
