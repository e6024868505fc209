using System.Text.Json;
using System.Text.Json.Nodes;

namespace AccountBot.Tests.Simulation;

/// <summary>Cards in the answers to presses.</summary>
internal static class AdaptiveCards
{
    public const string Type = "application/vnd.microsoft.card.adaptive";

    public static JsonObject Parse(JsonElement card) => (JsonObject)JsonNode.Parse(card.GetRawText())!;
}
