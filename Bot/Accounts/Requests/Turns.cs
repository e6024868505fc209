using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Requests;

/// <summary>Whose turn a request is. Nobody decides their own, and an empty list means nobody.</summary>
internal static class Turns
{
    /// <summary>Those who may decide now: on the step's rung, or its managers, less the requester and whoever has approved this step already.</summary>
    public static IReadOnlyList<PersonId> MayDecide(AccountBook book, ApprovalRequest request) =>
        request is { State: RequestState.Waiting, CurrentStep: { } step }
            ? [.. OnStep(book, step).Where(person => person != request.RaisedBy && !HasApproved(step, person))]
            : [];

    /// <summary>Everybody on the step, whether they have decided or not.</summary>
    public static IReadOnlyList<PersonId> OnStep(AccountBook book, RouteStep step) =>
        step.Role is { } role ? book.Holding(role) : step.Managers;

    /// <summary>Whether somebody is, or was, part of this request: they may see it and what its card shows.</summary>
    public static bool IsPartOf(AccountBook book, ApprovalRequest request, PersonId person) =>
        request.RaisedBy == person
        || MayDecide(book, request).Contains(person)
        || request.Steps.Take(request.Current + 1).Any(step => step.Managers.Contains(person))
        || request.Steps.Any(step => step.Verdicts.Any(verdict => verdict.By == person));

    private static bool HasApproved(RouteStep step, PersonId person) =>
        step.Verdicts.Any(verdict => verdict.By == person && verdict.Kind == VerdictKind.Approved);
}
