namespace AccountBot.Accounts;

/// <summary>Something that is due on an account.</summary>
/// <param name="Id">Unique on its account.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Kind">What sort of thing, in the agency's words (content, congress, meeting).</param>
/// <param name="Due">The day, in the agency's time zone.</param>
/// <param name="Owner">Who answers for it; null is nobody yet.</param>
/// <param name="State">How it goes.</param>
/// <param name="Stage">Where its content stands, one of the agency's stages.</param>
/// <param name="DoneOn">The day that it was done.</param>
/// <param name="Immovable">A cut-off set outside: what comes before it can move, it cannot.</param>
/// <param name="After">Milestones of the same account that must be done first.</param>
/// <param name="Days">Working days that it needs after the last of these; null is not recorded.</param>
/// <param name="Version">Of its content.</param>
public sealed record MilestoneFacts(
    string Id,
    string Title,
    string? Kind,
    DateOnly Due,
    PersonId? Owner,
    MilestoneState State,
    string? Stage,
    DateOnly? DoneOn,
    bool Immovable,
    IReadOnlyList<string> After,
    int? Days,
    string? Version)
{
    /// <summary>Its content came back from its stage, and its owner has it again.</summary>
    public bool IsBack { get; init; }

    /// <summary>The version of its content that was released; null where none was.</summary>
    public string? Released { get; init; }
}

public enum MilestoneState
{
    Planned,
    OnTrack,
    AtRisk,
    Late,
    Done,
}
