using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What becomes of a request whose card cannot be brought to somebody. Pure.</summary>
internal static class Fallbacks
{
    /// <summary>
    /// Whoever shares the rung has it; where nobody does, the next step's turn comes, be it one of the route's or, after its last,
    /// the next above. Nobody above: it stays where it is.
    /// </summary>
    /// <param name="above">The steps above the last one.</param>
    /// <returns>Null where it is not their turn, or known already.</returns>
    public static ApprovalRequest? Pass(AccountBook book, ApprovalRequest request, Unreached unreached, IReadOnlyList<RouteStep> above)
    {
        if (request.CurrentStep is not { } step || !Turns.MayDecide(book, request).Contains(unreached.Person) || IsKnown(step, unreached.Person))
        {
            return null;
        }

        var noted = step with { Unreached = [.. step.Unreached, unreached] };
        IReadOnlyList<RouteStep> steps = [.. request.Steps.Take(request.Current), noted, .. request.Steps.Skip(request.Current + 1)];
        var next = request with { Steps = steps, Version = request.Version + 1 };
        return HasOthers(book, next, noted) ? next : Next(next, above);
    }

    /// <summary>Whether anybody is left whom it waits for.</summary>
    public static bool HasAnybody(AccountBook book, ApprovalRequest request) =>
        request.CurrentStep is { } step && HasOthers(book, request, step);

    private static ApprovalRequest Next(ApprovalRequest request, IReadOnlyList<RouteStep> above) => request.Current + 1 < request.Steps.Count
        ? request with { Current = request.Current + 1 }
        : request with { Steps = [.. request.Steps, .. above], Current = request.Current + (above.Count > 0 ? 1 : 0) };

    private static bool HasOthers(AccountBook book, ApprovalRequest request, RouteStep step) =>
        Turns.MayDecide(book, request).Any(person => !IsKnown(step, person));

    private static bool IsKnown(RouteStep step, PersonId person) => step.Unreached.Any(known => known.Person == person);
}
