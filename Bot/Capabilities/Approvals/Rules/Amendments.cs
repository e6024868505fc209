using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>What an amendment does to a request's way up. Pure.</summary>
internal static class Amendments
{
    /// <summary>
    /// Approvals that were given stand where the same is asked for and no more of it; else everybody is asked anew. Whoever asked for the
    /// changes has it again, unless a smaller amount now ends below them.
    /// </summary>
    /// <param name="isSameThing">Whether it still asks for the same, size aside: the same line in the same direction, say.</param>
    public static ApprovalRequest Amend(ApprovalRequest request, Proposal proposal, bool isSameThing, string? reason, Planned planned)
    {
        var stand = isSameThing && proposal.Amount <= request.Amount;
        var given = planned.Steps.TakeWhile(step => stand && !step.IsEnough && ApprovalsOf(request, step).Count > 0).Count();
        return request with
        {
            Terms = proposal.Terms,
            Amount = proposal.Amount,
            Counted = planned.Counted,
            CountedWith = planned.With,
            PolicyVersion = planned.PolicyVersion,
            Summary = proposal.Summary,
            Reason = reason,
            State = RequestState.Waiting,
            Steps = [.. planned.Steps.Select((step, index) => Kept(request, step, isGiven: index < given))],
            Current = given,
            Version = request.Version + 1,
            BeforeDecision = null,
        };
    }

    /// <summary>Whoever was passed it has it again, and so has whoever was asked too. The last word goes back to its own rung: its limit is the one that was looked at.</summary>
    private static RouteStep Kept(ApprovalRequest request, RouteStep step, bool isGiven)
    {
        var brought = request.CurrentStep is { } current && IsSame(current, step)
            ? step with { Handovers = step.IsEnough ? [] : current.Handovers, Joined = current.Joined }
            : step;
        return isGiven ? brought with { Verdicts = ApprovalsOf(request, step) } : brought;
    }

    private static IReadOnlyList<Verdict> ApprovalsOf(ApprovalRequest request, RouteStep step) =>
    [
        .. request.Steps.Take(request.Current)
            .Where(former => IsSame(former, step))
            .SelectMany(former => former.Verdicts)
            .Where(verdict => verdict.Kind == VerdictKind.Approved),
    ];

    private static bool IsSame(RouteStep one, RouteStep other) => one.Role == other.Role && one.Managers.SequenceEqual(other.Managers);
}
