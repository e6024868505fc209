namespace AccountBot.Cards;

/// <summary>A card in the words of the Adaptive Card schema, version 1.5, which Teams takes from bots.</summary>
internal sealed record AdaptiveCard
{
    /// <summary>The media type under which an activity carries a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public required IReadOnlyList<CardElement> Body { get; init; }

    public IReadOnlyList<ActionExecute> Actions { get; init; } = [];

    /// <summary>How the reader's client asks for the card's present state; null where the card never changes.</summary>
    public ActionExecute? Refresh { get; init; }
}

/// <summary>
/// A button. Its data names what it acts on and which version the reader saw; the truth stays in the store. The verb stands in the
/// data too, since a client that sends <c>Action.Submit</c> sends only the data.
/// </summary>
internal sealed record ActionExecute(string Title, string Verb, IReadOnlyDictionary<string, string> Data)
{
    public ActionStyle Style { get; init; }

    /// <summary>False: the button sends no inputs and waits for none that are required.</summary>
    public bool SendsInputs { get; init; } = true;
}

internal enum ActionStyle
{
    Default,
    Positive,
    Destructive,
}
