using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Requests;

/// <summary>Whose turn a request is. Nobody decides their own, and an empty list means nobody.</summary>
internal static class Turns
{
    /// <summary>
    /// Those who may decide now: on the step's seats, and whoever covers for one of them, less the requester and whoever has approved
    /// already, themselves or by their cover: what they said counts on, and nobody is asked twice.
    /// </summary>
    public static IReadOnlyList<PersonId> MayDecide(AccountBook book, ApprovalRequest request) =>
        request is { State: RequestState.Waiting, CurrentStep: { } step }
            ? [.. On(book, step).Where(person => person != request.RaisedBy && !HasApproved(request, person))]
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

    /// <summary>Everybody on the step, whether they have decided or not, and those who were asked too.</summary>
    public static IReadOnlyList<PersonId> OnStep(AccountBook book, RouteStep step) =>
        [.. Seats(book, step).Concat(step.Joined.SelectMany(book.Holding)).Where(person => !book.HasLeft(person)).Distinct()];

    /// <summary>
    /// Those whose step it is: its rung or its managers, each with whoever they gave their turn to in their place. Where that one is on
    /// the team no more, it is theirs again who had it before. Who left keeps a seat for their cover.
    /// </summary>
    public static IReadOnlyList<PersonId> Seats(AccountBook book, RouteStep step) =>
        [.. Places(book, step).Select(place => place.FindLast(book.IsMember) is var last && last != default ? last : place[0]).Distinct()];

    /// <summary>Everybody on whom the step waits or would wait: on its seats, be they gone, asked too, or named to cover for one of these.</summary>
    public static IReadOnlyList<PersonId> Concerned(AccountBook book, RouteStep step)
    {
        var seated = Places(book, step).Select(place => place[^1]).Concat(Seats(book, step)).Concat(step.Joined.SelectMany(book.Seated)).ToList();
        return [.. seated.Concat(seated.SelectMany(person => Covering.Named(book, person))).Distinct()];
    }

    /// <summary>In whose place somebody decides a step that is not their own; empty where it is.</summary>
    public static IReadOnlyList<PersonId> OnBehalfOf(AccountBook book, RouteStep step, PersonId by)
    {
        var own = Seats(book, step).Concat(step.Joined.SelectMany(book.Seated)).Distinct().ToList();
        return own.Contains(by) ? [] : [.. own.Where(Covering.By(book, by).Contains)];
    }

    /// <summary>Whether somebody is, or was, part of this request: they may see it and what its card shows.</summary>
    public static bool IsPartOf(AccountBook book, ApprovalRequest request, PersonId person) =>
        request.RaisedBy == person
        || MayDecide(book, request).Contains(person)
        || request.Steps.Take(request.Current + 1).Any(step => step.Managers.Contains(person))
        || request.Steps.Any(step => step.Handovers.Any(passed => passed.From == person))
        || request.Steps.Any(step => step.Verdicts.Any(verdict => verdict.By == person));

    /// <summary>On this step or on one before it.</summary>
    public static bool HasApproved(ApprovalRequest request, PersonId person) =>
        request.Steps.Take(request.Current + 1).SelectMany(step => step.Verdicts).Any(verdict => verdict.By == person && verdict.Kind == VerdictKind.Approved);

    /// <summary>Each place on the step, with everybody who had it in turn.</summary>
    private static List<List<PersonId>> Places(AccountBook book, RouteStep step)
    {
        List<List<PersonId>> places = [.. (step.Role is { } role ? book.Seated(role) : step.Managers).Select(person => new List<PersonId> { person })];
        foreach (var passed in step.Handovers)
        {
            places.Find(place => place[^1] == passed.From)?.Add(passed.To);
        }

        return places;
    }

    /// <summary>The step's people who have not approved it through each other, and their covers. Somebody who left the agency has only the cover.</summary>
    private static IReadOnlyList<PersonId> On(AccountBook book, RouteStep step)
    {
        var approved = step.Verdicts.Where(verdict => verdict.Kind == VerdictKind.Approved).Select(verdict => verdict.By).ToHashSet();
        var seated = Seats(book, step).Concat(step.Joined.SelectMany(book.Seated)).Distinct();
        var open = seated.Where(person => !approved.Contains(person) && !Covering.For(book, person).Any(approved.Contains)).ToList();
        return [.. open.Where(person => !book.HasLeft(person)).Concat(open.SelectMany(person => Covering.For(book, person))).Distinct()];
    }
}
