using AccountBot.Accounts;

namespace AccountBot.Capabilities.Issues;

/// <summary>What becomes of an issue. Pure: facts in, decision out.</summary>
internal static class IssueRules
{
    /// <summary>An issue ends with its cause and with the client's acceptance, never without.</summary>
    public static IssueDecision Resolve(IssueFacts issue, string? cause, string? accepted, DateOnly today) => (issue.State, cause, accepted) switch
    {
        (IssueState.Resolved, _, _) => new IssueDecision.Refused(IssueRefusal.MovedOn),
        (_, null, _) => new IssueDecision.Refused(IssueRefusal.NeedsCause),
        (_, _, null) => new IssueDecision.Refused(IssueRefusal.NeedsAcceptance),
        _ => new IssueDecision.Changed(Turned(issue) with { State = IssueState.Resolved, Cause = cause, Accepted = accepted, ResolvedOn = today }),
    };

    /// <summary>The client is not content after all. What was promised before is past.</summary>
    public static IssueDecision Reopen(IssueFacts issue) => issue.State switch
    {
        IssueState.Open => new IssueDecision.Refused(IssueRefusal.MovedOn),
        _ => new IssueDecision.Changed(Turned(issue) with { State = IssueState.Open, Cause = null, Accepted = null, ResolvedOn = null, Promised = null, IsPromiseBroken = false }),
    };

    /// <summary>The promise is kept while the issue goes on.</summary>
    public static IssueDecision Keep(IssueFacts issue) => issue switch
    {
        { State: IssueState.Open, Promised: not null } => new IssueDecision.Changed(Next(issue) with { Promised = null, IsPromiseBroken = false }),
        _ => new IssueDecision.Refused(IssueRefusal.MovedOn),
    };

    /// <summary>Promised, or promised anew: a moment that passed before is no longer the one that counts.</summary>
    public static IssueDecision Promise(IssueFacts issue, ClientPromise promise) => issue.State switch
    {
        IssueState.Open => new IssueDecision.Changed(Next(issue) with { Promised = promise, IsPromiseBroken = false }),
        _ => new IssueDecision.Refused(IssueRefusal.MovedOn),
    };

    /// <summary>Null where nothing is broken: it was resolved, kept, promised anew for later, or told of before.</summary>
    public static IssueFacts? Break(IssueFacts issue, DateTimeOffset now) => issue switch
    {
        { State: IssueState.Open, IsPromiseBroken: false, Promised: { } promise } when promise.By <= now => Next(issue) with { IsPromiseBroken = true },
        _ => null,
    };

    /// <summary>Whether a letter of this version still tells how it stands: what was noted on it since does not make it untrue.</summary>
    public static bool StandsSince(IssueFacts issue, int version) => version == (issue.TurnedAt ?? issue.Version);

    private static IssueFacts Turned(IssueFacts issue) => Next(issue) with { TurnedAt = issue.Version + 1 };

    private static IssueFacts Next(IssueFacts issue) => issue with { Version = issue.Version + 1 };
}

internal abstract record IssueDecision
{
    public sealed record Changed(IssueFacts Issue) : IssueDecision;

    public sealed record Refused(IssueRefusal Why) : IssueDecision;
}

internal enum IssueRefusal
{
    /// <summary>Somebody else did it: the card shows how it stands.</summary>
    MovedOn,
    NeedsCause,
    NeedsAcceptance,
}
