namespace AccountBot.Accounts.Requests;

/// <summary>A change that somebody asked for and somebody else decides.</summary>
/// <param name="No">Unique on its account.</param>
/// <param name="Terms">What is to change, in the words of its kind.</param>
/// <param name="Amount">What limits are compared with: money in the agency's currency, or working days.</param>
/// <param name="Summary">What it asks for, in a few words that stand by themselves.</param>
/// <param name="Steps">The route, in order; empty where nobody may decide.</param>
/// <param name="Current">The step whose turn it is.</param>
/// <param name="Version">Counts every change of this request; a button names the one that its reader saw.</param>
internal sealed record ApprovalRequest(
    int No,
    RequestKind Kind,
    PersonId RaisedBy,
    DateTimeOffset RaisedAt,
    IReadOnlyDictionary<string, string> Terms,
    decimal Amount,
    string Summary,
    string? Reason,
    RequestState State,
    IReadOnlyList<RouteStep> Steps,
    int Current,
    int Version)
{
    /// <summary>The step whose turn it is; null once closed, or where nobody may decide.</summary>
    public RouteStep? CurrentStep => IsOpen && Current < Steps.Count ? Steps[Current] : null;

    public bool IsOpen => State is RequestState.Waiting or RequestState.ChangesAsked;

    /// <summary>The last word, where one was spoken.</summary>
    public Verdict? LastVerdict => Steps.SelectMany(step => step.Verdicts).OrderBy(verdict => verdict.At).LastOrDefault();

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Those who left the agency while it was their turn.</summary>
    public IReadOnlyList<PersonId> Rerouted { get => field ?? []; init; } = [];
}

internal enum RequestState
{
    Waiting,

    /// <summary>Somebody whose turn it is asked the requester to change it.</summary>
    ChangesAsked,
    Approved,
    Rejected,
    Withdrawn,
}

/// <summary>One step of a request's way up. It waits on a rung, not on a person, so that a change of team keeps it right.</summary>
/// <param name="Role">The rung; null where the account has nobody left and managers decide.</param>
/// <param name="Managers">Those who decide where there is no rung.</param>
/// <param name="Limit">What the step may approve alone, for the words that explain the route; null is without limit.</param>
/// <param name="IsEnough">Whether its approval is the last that is needed.</param>
internal sealed record RouteStep(Role? Role, IReadOnlyList<PersonId> Managers, decimal? Limit, bool IsEnough, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>The rungs below it that were passed over because nobody holds them.</summary>
    public IReadOnlyList<Role> Vacant { get => field ?? []; init; } = [];

    /// <summary>Those on it whom its card could not be brought to.</summary>
    public IReadOnlyList<Unreached> Unreached { get => field ?? []; init; } = [];
}

/// <summary>Somebody to whom the card could not be delivered.</summary>
internal sealed record Unreached(PersonId Person, UnreachedBecause Why);

internal enum UnreachedBecause
{
    /// <summary>They have blocked the bot.</summary>
    Blocked,

    /// <summary>The bot is not installed for them, or they have left.</summary>
    NotInstalled,

    /// <summary>A policy of the organisation keeps the bot from them.</summary>
    NotPermitted,

    /// <summary>For a reason that says nothing of them.</summary>
    Other,
}

/// <summary>What somebody decided.</summary>
internal sealed record Verdict(PersonId By, VerdictKind Kind, DateTimeOffset At, string? Comment);

internal enum VerdictKind
{
    Approved,
    Rejected,
    AskedForChanges,
}
