using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Requests whose turn is somebody's who is away, back or gone. Each becomes a new version of itself, so that its cards are drawn anew.</summary>
internal sealed class HandingOver(Rerouting rerouting, Clockwork clock, Agency agency) : IHandover
{
    /// <summary>Tells the requester who decides instead.</summary>
    public const string Elsewhere = "approvals.elsewhere";

    public IEnumerable<int> Waiting(Handover handover, AccountBook book) =>
        book.Requests.Select(entry => entry.Value).Where(request => Concerns(request, handover.Who, book)).Select(request => request.No);

    public async ValueTask HandOverAsync(Handover handover, int no, AccountBook book, Act act, CancellationToken cancel)
    {
        var entry = book.Request(no)!;
        var request = await clock.StartAsync(act, book, await HandedAsync(handover, entry.Value, book, cancel), cancel);
        act.Replace(entry, request);
        Record(handover, entry.Value, request, book, act);
        Tell(handover, request, book, act);
        act.Redraw(Letters.RedrawCards, no);
    }

    private static bool Concerns(ApprovalRequest request, PersonId who, AccountBook book) =>
        request is { State: RequestState.Waiting, CurrentStep: { } step }
        && Turns.Concerned(book, step).Contains(who)
        && request.RaisedBy != who
        && step.Verdicts.All(verdict => verdict.By != who);

    /// <summary>Who still decides this step goes on deciding it; where nobody does, the way up is planned anew from what was decided.</summary>
    private async ValueTask<ApprovalRequest> HandedAsync(Handover handover, ApprovalRequest request, AccountBook book, CancellationToken cancel)
    {
        var noted = handover.Kind == HandoverKind.Left ? request with { Rerouted = [.. request.Rerouted, handover.Who] } : request;
        var handed = handover.Kind == HandoverKind.Left ? await rerouting.OfAsync(book, noted, cancel) ?? noted : noted;
        return handed with { Version = request.Version + 1, BeforeDecision = null };
    }

    private static void Record(Handover handover, ApprovalRequest before, ApprovalRequest request, AccountBook book, Act act)
    {
        act.Audit("request.handed", $"request {request.No}", $"{handover.Who} is {handover.Kind.ToString().ToLowerInvariant()}", string.Join(", ", Turns.Asked(book, request)));
        if (Reroute.Moves(before, request))
        {
            Rerouting.Record(act, before, request);
        }
    }

    private void Tell(Handover handover, ApprovalRequest request, AccountBook book, Act act)
    {
        IReadOnlyList<PersonId> asked = handover.Kind switch
        {
            HandoverKind.Back => [handover.Who],
            HandoverKind.Away => [.. Covering.For(book, handover.Who)],
            _ => Turns.Asked(book, request),
        };
        var may = Turns.MayDecide(book, request);
        foreach (var person in asked.Intersect(may))
        {
            Post(Letters.Decide, person);
        }

        if (handover.Kind != HandoverKind.Back)
        {
            Post(Elsewhere, request.RaisedBy);
        }

        foreach (var person in may.Count == 0 ? agency.Administrators : [])
        {
            Post(Letters.Stuck, person);
        }

        void Post(string kind, PersonId to) => act.Post(kind, to, new AccountNote(book.Id, request.No, to, kind, handover.Who, request.Current, In: null, handover.Via));
    }
}
