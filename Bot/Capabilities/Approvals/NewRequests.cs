using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Writes a new request with its way, its first moment, and the letters to those who have it now.</summary>
internal sealed class NewRequests(RoutePlanner routes, KindList kinds, Clockwork clock, Agency agency)
{
    public async ValueTask RaiseAsync(Proposal asked, Draft draft, Claim claim, AccountBook book, Act act, CancellationToken cancel)
    {
        var proposal = kinds.Of(draft.Kind).Sent(asked, act);
        var planned = await routes.PlanAsync(book, claim.By, draft.Kind, proposal, self: null, cancel);
        var request = await clock.StartAsync(act, book, RequestOf(proposal, draft, claim, act, planned), cancel);
        act.Insert(AccountKeys.OpenRequest(book.Id, request.No), request);
        act.Audit("request.raised", $"request {request.No}", "", proposal.Summary, draft.Reason);
        act.Result = MadeNote.Write(new MadeNote(request.No, draft.Kind, proposal.Terms));
        var letters = new Letters(act, book, request, claim.In);
        letters.ToThoseWhoDecide();
        letters.ToThoseInformed(routes.PassedOver(book, request));
        letters.ToAdministratorsIfStuck(agency.Administrators);
        letters.ToAdministratorsOfTitles(agency.Administrators, await routes.UnreadTitlesAsync(book, claim.By, planned.Steps, cancel));
        Answer(claim, request, act, letters);
    }

    private static ApprovalRequest RequestOf(Proposal proposal, Draft draft, Claim claim, Act act, Planned planned) =>
        new(act.TakeNumber(), draft.Kind, claim.By, act.At, proposal.Terms, proposal.Amount, proposal.Summary, draft.Reason, RequestState.Waiting, planned.Steps, Current: 0, Version: 1)
        {
            Counted = planned.Counted,
            CountedWith = planned.With,
            PolicyVersion = planned.PolicyVersion,
            Via = claim.In,
        };

    /// <summary>Ordered by a button, its card becomes the request's; ordered in words, a letter brings one.</summary>
    private static void Answer(Claim claim, ApprovalRequest request, Act act, Letters letters)
    {
        if (claim.CardId is null)
        {
            letters.ToRequesterAsSent();
            return;
        }

        act.Keep(request.No, new CardCopy(claim.By, claim.In, claim.CardId, Drawn: 0));
        letters.Redraw();
    }
}
