using System.Text.Json;

namespace AccountBot.Cards;

/// <summary>
/// What the bot says: the words, and the card that shows them better where one helps. They are made in one call, so that a
/// notification, a screen reader and a log always tell what the card tells.
/// </summary>
internal sealed record Message(string Text, AdaptiveCard? Card = null)
{
    /// <summary>A card that was drawn before, in the place of <see cref="Card"/>.</summary>
    public JsonElement? Drawn { get; init; }
}
