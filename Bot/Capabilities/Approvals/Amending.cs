using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The requester changes what was asked for, after somebody asked them to, and the same approver has it again.</summary>
internal sealed class Amending(RequestDoor door, KindList kinds, RoutePlanner routes, Clockwork clock, Agency agency)
{
    public Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => door.ActAsync(pressed, AmendAsync, cancel);

    private async ValueTask<Outcome> AmendAsync(RequestInHand hand, CancellationToken cancel)
    {
        var request = hand.Request;
        if (request.State != RequestState.ChangesAsked || !Access.MaySee(hand.Book, hand.By) || request.RaisedBy != hand.By || request.Version != hand.Target.Version)
        {
            return Outcome.Show;
        }

        var kind = kinds.Of(request.Kind);
        var draft = kind.Accept(RequestCards.DraftOf(request, hand.Book.Id), hand.Pressed);
        var (proposal, refusal) = kind.Check(draft, hand.Book, agency.Calendar.Day(hand.Act.At));
        if (proposal is null)
        {
            return new Outcome(refusal);
        }

        var planned = await routes.PlanAsync(hand.Book, request.RaisedBy, request.Kind, proposal, request.No, cancel);
        var reason = DraftText.ReasonFrom(hand.Pressed[Verbs.Reason]) ?? request.Reason;
        var amended = Amendments.Amend(request, proposal, kind.Thing(request.Terms) == kind.Thing(proposal.Terms), reason, planned);
        await WriteAsync(hand, amended, cancel);
        return Outcome.Show;
    }

    private async ValueTask WriteAsync(RequestInHand hand, ApprovalRequest amended, CancellationToken cancel)
    {
        var request = await clock.StartAsync(hand.Act, hand.Book, amended, cancel);
        hand.Act.Replace(hand.Entry, request);
        hand.Act.Audit("request.amended", $"request {request.No}", hand.Request.Summary, request.Summary, request.Reason);
        var letters = hand.LettersOf(request);
        letters.ToThoseWhoDecide();
        letters.ToAdministratorsIfStuck(agency.Administrators);
        letters.Redraw();
    }
}
