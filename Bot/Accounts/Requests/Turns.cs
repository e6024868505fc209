using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Requests;

/// <summary>Whose turn a request is. Nobody decides their own, and an empty list means nobody.</summary>
internal static class Turns
{
    /// <summary>Those who may decide now: on the step's rung, or its managers, less the requester and whoever has approved already: what they said counts on, and nobody is asked twice.</summary>
    public static IReadOnlyList<PersonId> MayDecide(AccountBook book, ApprovalRequest request) =>
        request is { State: RequestState.Waiting, CurrentStep: { } step }
            ? [.. OnStep(book, step).Where(person => person != request.RaisedBy && !HasApproved(request, person))]
            : [];

    /// <summary>Everybody on the step, whether they have decided or not, and those who were asked too.</summary>
    public static IReadOnlyList<PersonId> OnStep(AccountBook book, RouteStep step) =>
        [.. Asked(book, step).Concat(step.Joined.SelectMany(book.Holding)).Distinct()];

    /// <summary>Those whose step it is: its rung or its managers, each with whoever they gave their turn to in their place.</summary>
    public static IReadOnlyList<PersonId> Asked(AccountBook book, RouteStep step)
    {
        var people = (step.Role is { } role ? book.Holding(role) : step.Managers).ToList();
        foreach (var handover in step.Handovers.Where(handover => book.IsMember(handover.To)))
        {
            var place = people.IndexOf(handover.From);
            if (place >= 0)
            {
                people[place] = handover.To;
            }
        }

        return [.. people.Distinct()];
    }

    /// <summary>Whether somebody is, or was, part of this request: they may see it and what its card shows.</summary>
    public static bool IsPartOf(AccountBook book, ApprovalRequest request, PersonId person) =>
        request.RaisedBy == person
        || MayDecide(book, request).Contains(person)
        || request.Steps.Take(request.Current + 1).Any(step => step.Managers.Contains(person))
        || request.Steps.Any(step => step.Handovers.Any(handover => handover.From == person))
        || request.Steps.Any(step => step.Verdicts.Any(verdict => verdict.By == person));

    /// <summary>On this step or on one before it.</summary>
    public static bool HasApproved(ApprovalRequest request, PersonId person) =>
        request.Steps.Take(request.Current + 1).SelectMany(step => step.Verdicts).Any(verdict => verdict.By == person && verdict.Kind == VerdictKind.Approved);
}
