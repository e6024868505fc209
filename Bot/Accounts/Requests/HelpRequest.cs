namespace AccountBot.Accounts.Requests;

/// <summary>Somebody on an account asks somebody above them for help.</summary>
/// <param name="No">Unique on its account, in one row of numbers with its requests.</param>
/// <param name="Asked">Those who were asked: the rung above, or whoever it was passed on to.</param>
/// <param name="Helper">Who has taken it.</param>
/// <param name="Version">Counts every change; a button names the one that its reader saw.</param>
internal sealed record HelpRequest(
    int No,
    PersonId AskedBy,
    DateTimeOffset AskedAt,
    string Question,
    IReadOnlyList<PersonId> Asked,
    PersonId? Helper,
    string? Answer,
    HelpState State,
    int Version)
{
    /// <summary>Those who had it before it was passed on.</summary>
    public IReadOnlyList<PersonId> Before { get => field ?? []; init; } = [];

    /// <summary>Those who were asked and whom its card could not be brought to.</summary>
    public IReadOnlyList<Unreached> Unreached { get => field ?? []; init; } = [];
}

internal enum HelpState
{
    Waiting,
    Taken,
    Done,
    Withdrawn,
}
