using System.Net;
using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>What came back for a press: the card that takes the old one's place, or a sentence beside it.</summary>
/// <param name="Http">The answer's own status.</param>
/// <param name="Body">Empty where the answer had none.</param>
internal sealed record PressResult(HttpStatusCode Http, JsonObject Body)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>As the body says it; a card client looks at this one.</summary>
    public int Status => (int?)Body["statusCode"] ?? (int)Http;

    public string Type => (string?)Body["type"] ?? "";

    public bool HasCard => CardJson is not null;

    public JsonObject? CardJson => Type == CardType ? Body["value"] as JsonObject : null;

    public CardView Card => new(CardJson ?? throw new InvalidOperationException($"No card came back, but: {Body.ToJsonString()}"));

    /// <summary>The sentence, or what the card shows.</summary>
    public string Text => CardJson is { } card ? new CardView(card).Shown : Body["value"] switch
    {
        JsonValue sentence => sentence.ToString(),
        JsonObject fault => (string?)fault["message"] ?? "",
        _ => "",
    };
}
