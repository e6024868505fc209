using AccountBot.Accounts;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>Whether a decider may take their decision back, and what then stands. Pure.</summary>
internal static class UndoRule
{
    /// <summary>Null where it is too late, somebody else's, or something has touched the request since.</summary>
    /// <param name="seen">The version that the decision made.</param>
    public static ApprovalRequest? Undo(ApprovalRequest request, PersonId by, int seen, TimeSpan within, DateTimeOffset at) => request switch
    {
        { BeforeDecision: null } => null,
        _ when request.Version != seen => null,
        { LastVerdict: { } verdict } when verdict.By == by && at - verdict.At <= within =>
            request.BeforeDecision with { Version = request.Version + 1, Since = at, Alarm = request.Alarm, NudgedAt = request.NudgedAt, Nudges = request.Nudges },
        _ => null,
    };
}
