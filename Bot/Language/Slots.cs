namespace AccountBot.Language;

/// <summary>The facts that an utterance names, whatever it wants.</summary>
public sealed record Slots
{
    /// <summary>All that was said about time.</summary>
    public required DateReading Dates { get; init; }

    /// <summary>All sums of money, in the order said.</summary>
    public required IReadOnlyList<AmountMention> Amounts { get; init; }

    /// <summary>Why, in the speaker's own words ("the congress stand"). It may hold names: see <see cref="ReasonWithout"/>.</summary>
    public Phrase? Reason { get; init; }

    /// <summary>What somebody who asks for help is stuck on, in their own words.</summary>
    public Phrase? Question { get; init; }

    /// <summary>The speaker speaks of their own things.</summary>
    public bool Mine { get; init; }

    /// <summary>Only what is past its date.</summary>
    public bool Overdue { get; init; }

    /// <summary>Only what comes first.</summary>
    public bool Next { get; init; }

    /// <summary>Words that neither grammar, dates nor money explain, joined where they stand together: names, mostly.</summary>
    public required IReadOnlyList<Phrase> Leftover { get; init; }

    /// <summary>The day that a change is to lead to.</summary>
    public DateOnly? Target => Dates.Target;

    /// <summary>The reason without the names found in it, or null where nothing is left.</summary>
    /// <param name="said">The utterance that the slots were read from.</param>
    /// <param name="names">The tokens that name the account and the line.</param>
    public string? ReasonWithout(Utterance said, IEnumerable<TokenSpan> names) =>
        Reason is null ? null : Intents.Reasons.Without(said, Reason.Span, names.ToList());
}
