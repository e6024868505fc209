using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>Who is asked too where nobody answers. Pure.</summary>
internal static class Escalation
{
    /// <summary>
    /// The nearest rung above all who have it now that somebody else holds and that decides the kind; for the last word one whose limit
    /// allows it. Null where there is none, and then the administrators hear of it.
    /// </summary>
    public static Role? Next(AccountBook book, Ladder ladder, ApprovalRequest request)
    {
        if (request is not { State: RequestState.Waiting, CurrentStep: { Role: { } role } step })
        {
            return null;
        }

        var top = step.Joined.Append(role).Max(ladder.IndexOf);
        var present = Turns.OnStep(book, step);
        return ladder.Rungs.Skip(top + 1)
            .Where(rung => Decides(rung.Approves.For(request.Kind), request, step))
            .Where(rung => book.Holding(rung.Role).Any(person => person != request.RaisedBy && !present.Contains(person) && !Turns.HasApproved(request, person)))
            .Select(rung => (Role?)rung.Role)
            .FirstOrDefault();
    }

    /// <summary>The rung is asked too; whoever has it can still act.</summary>
    public static ApprovalRequest Join(ApprovalRequest request, Role rung) =>
        request.WithCurrent(request.CurrentStep! with { Joined = [.. request.CurrentStep!.Joined, rung] });

    private static bool Decides(Limit limit, ApprovalRequest request, RouteStep step) =>
        limit.IsNamed && (!step.IsEnough || limit.Allows(request.Counted ?? request.Amount));
}
