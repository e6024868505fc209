using System.Text.Json.Nodes;

namespace AccountBot.Tests.LocalChat;

/// <summary>Cards with what the bot's own cards are made of.</summary>
internal static class SampleCards
{
    public static JsonObject Decision { get; } = JsonNode.Parse(
        """
        {
          "type": "AdaptiveCard", "version": "1.5",
          "refresh": { "action": { "type": "Action.Execute", "verb": "look", "data": { "request": "R-7" } } },
          "body": [
            { "type": "TextBlock", "style": "heading", "text": "£900 more on **Print**", "wrap": true },
            { "type": "Badge", "text": "Waiting", "style": "Warning" },
            { "type": "FactSet", "facts": [ { "title": "Left now", "value": "£2,400" }, { "title": "Left then", "value": "£3,300" } ] },
            { "type": "Container", "style": "attention", "items": [ { "type": "TextBlock", "text": "Two other requests are open on this line", "wrap": true } ] },
            { "type": "Chart.HorizontalBar.Stacked", "title": "Print", "data": [ { "title": "Now", "data": [ { "legend": "Used", "value": 600, "color": "neutral" }, { "legend": "Left", "value": 2400, "color": "good" } ] } ] },
            { "type": "Input.Text", "id": "comment", "label": "Reason or changes wanted", "isMultiline": true },
            { "type": "Input.ChoiceSet", "id": "to", "label": "Pass on to", "choices.data": { "type": "Data.Query", "dataset": "graph.microsoft.com/users" } }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Approve", "verb": "approve", "style": "positive", "data": { "request": "R-7" } },
            { "type": "Action.Execute", "title": "Reject", "verb": "reject", "style": "destructive", "data": { "request": "R-7" } },
            { "type": "Action.Submit", "title": "Remind me", "data": { "verb": "remind" } }
          ]
        }
        """)!.AsObject();

    public static JsonObject Settled { get; } = JsonNode.Parse(
        """
        { "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "TextBlock", "text": "Approved by Pavel Dvořák", "color": "good" } ] }
        """)!.AsObject();

    public static JsonObject Message(JsonObject card, string summary) => new()
    {
        ["type"] = "message",
        ["summary"] = summary,
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = card.DeepClone(),
        }),
    };
}
