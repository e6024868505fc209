using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>To whom somebody may give their turn: a colleague on the account who may decide as much as the step asks for. Pure.</summary>
internal static class PassingRules
{
    /// <summary>Not the requester, nobody whose turn it is already, and nobody who has decided this step or gave it away.</summary>
    public static IReadOnlyList<PersonId> MayTakeOver(AccountBook book, Ladder ladder, ApprovalRequest request) => request.CurrentStep is not { } step
        ? []
        :
        [
            .. book.Team.Select(seat => seat.Person).Distinct().Where(person =>
                person != request.RaisedBy
                && book.IsMember(person)
                && !Turns.OnStep(book, step).Contains(person)
                && !Turns.HasApproved(request, person)
                && !step.Handovers.Any(handover => handover.From == person)
                && MayDecide(book, ladder, request, step, person)),
        ];

    /// <summary>Null where it may not be passed to them.</summary>
    public static ApprovalRequest? PassOn(AccountBook book, Ladder ladder, ApprovalRequest request, PersonId from, PersonId to, DateTimeOffset at)
    {
        if (request.CurrentStep is not { } step || !Turns.Seats(book, step).Contains(from) || !MayTakeOver(book, ladder, request).Contains(to))
        {
            return null;
        }

        var handed = step with { Handovers = [.. step.Handovers, new PassedTurn(from, to, at) { IsEnough = MayDecide(book, ladder, request, step with { IsEnough = true }, to) }] };
        return request.WithCurrent(handed) with { Version = request.Version + 1, Since = at, BeforeDecision = null };
    }

    /// <summary>The last word is for those whose own limit allows it; a step before it, for whoever decides the kind at all.</summary>
    private static bool MayDecide(AccountBook book, Ladder ladder, ApprovalRequest request, RouteStep step, PersonId person) =>
        book.RolesOf(person).Select(ladder.Find).OfType<Rung>().Select(rung => rung.Approves.For(request.Kind))
            .Any(limit => limit.IsNamed && (!step.IsEnough || limit.Allows(request.Counted ?? request.Amount)));
}
