using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Requests whose turn is somebody's who is away, back or gone. Each becomes a new version of itself, so that its cards are drawn anew.</summary>
internal sealed class HandingOver(Rerouting rerouting, Clockwork clock, Agency agency) : IHandover
{
    /// <summary>Tells the requester who decides instead.</summary>
    public const string Elsewhere = "approvals.elsewhere";

    public async ValueTask HandOverAsync(Handover handover, AccountBook book, Act act, CancellationToken cancel)
    {
        foreach (var entry in book.Requests.Where(entry => Concerns(entry.Value, handover.Who, book)).ToList())
        {
            var request = await clock.StartAsync(act, book, await HandedAsync(handover, entry.Value, book, cancel), cancel);
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
    private async ValueTask<ApprovalRequest> HandedAsync(Handover handover, ApprovalRequest request, AccountBook book, CancellationToken cancel)
    {
        var noted = handover.Kind == HandoverKind.Left ? request with { Rerouted = [.. request.Rerouted, handover.Who] } : request;
        var handed = handover.Kind == HandoverKind.Left ? await rerouting.OfAsync(book, noted, cancel) ?? noted : noted;
        return handed with { Version = request.Version + 1, BeforeDecision = null };
    }

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
