using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>What becomes of an open request's way where the team, the limits or the policy changed. Pure.</summary>
internal static class Reroute
{
    /// <summary>
    /// Approvals that were given stand. What is open follows the rules that hold now, less the rungs that have approved already. Where those
    /// ask nobody any more, it stays with whoever has it, so long as there is somebody: a change of rules alone approves nothing.
    /// </summary>
    /// <param name="fresh">The way as it would be planned now.</param>
    public static ApprovalRequest Onto(AccountBook book, ApprovalRequest request, IReadOnlyList<RouteStep> fresh, string policyVersion)
    {
        var given = request.Steps.Take(request.Current).ToList();
        var open = fresh.Where(step => !given.Any(former => IsSame(former, step))).Select(step => Kept(request, step)).ToList();
        var stays = open.Count == 0 && given.Count > 0 && Turns.MayDecide(book, request).Count > 0;
        return stays
            ? request with { PolicyVersion = policyVersion }
            : request with { Steps = [.. given, .. open], PolicyVersion = policyVersion };
    }

    /// <summary>Whether a step still to come has nobody who could be asked once its turn comes: the team has changed since it was planned.</summary>
    public static bool IsEmptyAhead(AccountBook book, ApprovalRequest request) =>
        request.Steps.Skip(request.Current + 1).Any(step => Turns.AskedOn(book, step).All(person => person == request.RaisedBy));

    /// <summary>The steps above the one whose turn it is, as they would be planned now; null where that way does not lead over it any more.</summary>
    public static IReadOnlyList<RouteStep>? Above(ApprovalRequest request, IReadOnlyList<RouteStep> fresh) =>
        request.CurrentStep is { } current && fresh.Any(step => IsSame(step, current)) ? [.. fresh.SkipWhile(step => !IsSame(step, current)).Skip(1)] : null;

    /// <summary>What was decided, and whose turn it is, stays; what is still to come is put in the place of what was.</summary>
    public static ApprovalRequest Ahead(ApprovalRequest request, IReadOnlyList<RouteStep> above) =>
        request with { Steps = [.. request.Steps.Take(request.Current + 1), .. above] };

    /// <summary>Whether other people are asked now, or with another weight.</summary>
    public static bool Moves(ApprovalRequest before, ApprovalRequest after) =>
        before.Steps.Count != after.Steps.Count
        || before.Steps.Zip(after.Steps).Any(pair => !IsSame(pair.First, pair.Second) || pair.First.IsEnough != pair.Second.IsEnough);

    /// <summary>What was said on a step that is still open, and who was brought in, stays with it; the last word goes back to its own rung.</summary>
    private static RouteStep Kept(ApprovalRequest request, RouteStep step) =>
        request.CurrentStep is { } former && IsSame(former, step)
            ? step with { Verdicts = former.Verdicts, Handovers = step.IsEnough ? [] : former.Handovers, Joined = former.Joined, Unreached = former.Unreached }
            : step;

    private static bool IsSame(RouteStep one, RouteStep other) => one.Role == other.Role && one.Managers.SequenceEqual(other.Managers);
}
