using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Requests whose turn is somebody's who is away, back or gone. Each becomes a new version of itself, so that its cards are drawn anew.</summary>
internal sealed class HandingOver(RoutePlanner routes, Agency agency) : IHandover
{
    /// <summary>Tells the requester who decides instead.</summary>
    public const string Elsewhere = "approvals.elsewhere";

    public async ValueTask HandOverAsync(Handover handover, AccountBook book, Act act, CancellationToken cancel)
    {
        foreach (var entry in book.Requests.Where(entry => Concerns(entry.Value, handover.Who, book)).ToList())
        {
            var before = entry.Value with { Version = entry.Value.Version + 1 };
            var request = handover.Kind == HandoverKind.Left ? await RerouteAsync(before, handover.Who, book, cancel) : before;
            act.Replace(entry, request);
            Tell(handover, request, book, act);
            act.Redraw(Letters.RedrawCards, request.No);
        }
    }

    private static bool Concerns(ApprovalRequest request, PersonId who, AccountBook book) =>
        request is { State: RequestState.Waiting, CurrentStep: { } step }
        && (step.Role is { } role ? book.Seated(role) : step.Managers).Contains(who)
        && request.RaisedBy != who
        && step.Verdicts.All(verdict => verdict.By != who);

    /// <summary>Who still decides this step goes on deciding it; where nobody does, the way up is planned anew from what was decided.</summary>
    private async ValueTask<ApprovalRequest> RerouteAsync(ApprovalRequest request, PersonId gone, AccountBook book, CancellationToken cancel)
    {
        request = request with { Rerouted = [.. request.Rerouted, gone] };
        if (Turns.MayDecide(book, request).Count > 0)
        {
            return request;
        }

        var decided = request.Steps.Take(request.Current).ToList();
        var planned = await routes.PlanAsync(book, request.RaisedBy, request.Kind, request.Amount, cancel);
        return request with { Steps = [.. decided, .. planned.Where(step => !decided.Exists(earlier => IsSame(earlier, step)))] };
    }

    private static bool IsSame(RouteStep one, RouteStep other) => one.Role == other.Role && one.Managers.SequenceEqual(other.Managers);

    private void Tell(Handover handover, ApprovalRequest request, AccountBook book, Act act)
    {
        IReadOnlyList<PersonId> asked = handover.Kind switch
        {
            HandoverKind.Back => [handover.Who],
            HandoverKind.Away => [.. Covering.For(book, handover.Who)],
            _ => Turns.Asked(book, request),
        };
        foreach (var person in asked.Intersect(Turns.MayDecide(book, request)))
        {
            Post(Letters.Decide, person);
        }

        if (handover.Kind != HandoverKind.Back)
        {
            Post(Elsewhere, request.RaisedBy);
        }

        foreach (var person in request.CurrentStep is null ? agency.Administrators : [])
        {
            Post(Letters.Stuck, person);
        }

        void Post(string kind, PersonId to) => act.Post(kind, to, new AccountNote(book.Id, request.No, to, kind, handover.Who, request.Current, In: null, handover.Via));
    }
}
