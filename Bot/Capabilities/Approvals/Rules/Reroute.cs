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
