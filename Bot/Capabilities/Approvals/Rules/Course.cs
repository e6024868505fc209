using AccountBot.Accounts;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>What one person's decision led to. Pure.</summary>
/// <param name="Verdict">Null where it no longer counts, since the request was amended.</param>
/// <param name="Last">The last step that the decision settled: somebody who holds two rungs settles both.</param>
/// <param name="Next">The step whose turn came by it.</param>
/// <param name="IsDone">It was the last word.</param>
/// <param name="WaitsForOthers">Others on the same rung are to approve too.</param>
internal sealed record Course(Verdict? Verdict, RouteStep Last, RouteStep? Next, bool IsDone, bool WaitsForOthers)
{
    /// <param name="step">The step at which it was spoken.</param>
    public static Course? Of(ApprovalRequest request, int step, PersonId by)
    {
        if (step >= request.Steps.Count)
        {
            return null;
        }

        var verdict = request.Steps[step].Verdicts.LastOrDefault(spoken => spoken.By == by);
        var last = step;
        while (verdict is not null && last + 1 < request.Steps.Count && request.Steps[last + 1].Verdicts.Contains(verdict))
        {
            last++;
        }

        var waits = request.State == RequestState.Waiting && request.Current == last;
        var isLast = request.Steps[last].IsEnough;
        var next = !isLast && !waits && last + 1 < request.Steps.Count ? request.Steps[last + 1] : null;
        return new Course(verdict, request.Steps[last], next, isLast && !waits, waits);
    }
}
