using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Requests;

/// <summary>Whose turn a request is. Nobody decides their own, and an empty list means nobody.</summary>
internal static class Turns
{
    /// <summary>
    /// Those who may decide now: on the step's rung, or its managers, and whoever covers for one of them, less the requester and whoever
    /// has approved this step already, themselves or by their cover.
    /// </summary>
    public static IReadOnlyList<PersonId> MayDecide(AccountBook book, ApprovalRequest request) =>
        request is { State: RequestState.Waiting, CurrentStep: { } step }
            ? [.. On(book, step).Where(person => person != request.RaisedBy && !HasApproved(step, person))]
            : [];

    /// <summary>Those whose turn it is and who are asked: the cover and not whoever is away, where somebody covers for them.</summary>
    public static IReadOnlyList<PersonId> Asked(AccountBook book, ApprovalRequest request)
    {
        var may = MayDecide(book, request);
        return [.. may.Where(person => !Covering.For(book, person).Any(may.Contains))];
    }

    /// <summary>Those who will be asked once it is a step's turn.</summary>
    public static IReadOnlyList<PersonId> AskedOn(AccountBook book, RouteStep step)
    {
        var on = On(book, step);
        return [.. on.Where(person => !Covering.For(book, person).Any(on.Contains))];
    }

    /// <summary>Everybody on the step, whether they have decided or not.</summary>
    public static IReadOnlyList<PersonId> OnStep(AccountBook book, RouteStep step) =>
        step.Role is { } role ? book.Holding(role) : step.Managers;

    /// <summary>Whether somebody is, or was, part of this request: they may see it and what its card shows.</summary>
    public static bool IsPartOf(AccountBook book, ApprovalRequest request, PersonId person) =>
        request.RaisedBy == person
        || MayDecide(book, request).Contains(person)
        || request.Steps.Take(request.Current + 1).Any(step => step.Managers.Contains(person))
        || request.Steps.Any(step => step.Verdicts.Any(verdict => verdict.By == person));

    /// <summary>The step's people who have not approved through each other, and their covers. Somebody who left the agency has only the cover.</summary>
    private static IReadOnlyList<PersonId> On(AccountBook book, RouteStep step)
    {
        var seated = step.Role is { } role ? book.Seated(role) : step.Managers;
        var open = seated.Where(person => !HasApproved(step, person) && !Covering.For(book, person).Any(cover => HasApproved(step, cover))).ToList();
        return [.. open.Where(person => !book.HasLeft(person)).Concat(open.SelectMany(person => Covering.For(book, person))).Distinct()];
    }

    private static bool HasApproved(RouteStep step, PersonId person) =>
        step.Verdicts.Any(verdict => verdict.By == person && verdict.Kind == VerdictKind.Approved);
}
