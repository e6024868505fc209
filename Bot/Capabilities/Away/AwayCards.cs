using System.Globalization;
using AccountBot.Cards;

namespace AccountBot.Capabilities.Away;

/// <summary>What was noted of an absence, as text and card.</summary>
internal static class AwayCards
{
    /// <summary>Takes back the absence that the card tells of.</summary>
    public const string Undo = "away.undo";

    /// <summary>Its first day: on an account nobody has two that begin together.</summary>
    public const string From = "from";

    public static Message Set(string text, DateOnly from) => new(text, new AdaptiveCard
    {
        Body = [new TextBlock(text)],
        Actions = [new ActionExecute("Undo", Undo, new Dictionary<string, string>(StringComparer.Ordinal) { [From] = from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) })],
    });

    public static Message Settled(string text) => new(text, new AdaptiveCard { Body = [new TextBlock(text)] });
}
