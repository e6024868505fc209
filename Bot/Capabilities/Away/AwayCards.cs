using AccountBot.Cards;

namespace AccountBot.Capabilities.Away;

/// <summary>What was noted of an absence, as text and card.</summary>
internal static class AwayCards
{
    /// <summary>Takes back whatever absence is not over.</summary>
    public const string Undo = "away.undo";

    public static Message Set(string text) => new(text, new AdaptiveCard
    {
        Body = [new TextBlock(text)],
        Actions = [new ActionExecute("Undo", Undo, new Dictionary<string, string>(StringComparer.Ordinal))],
    });

    public static Message Settled(string text) => new(text, new AdaptiveCard { Body = [new TextBlock(text)] });
}
