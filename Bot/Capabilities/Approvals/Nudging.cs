using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The requester asks whoever has it to look at it, no more often than the policy lets them.</summary>
internal sealed class Nudging(RequestDoor door, ActDesk acts, Agency agency, RequestViews views)
{
    public Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) =>
        door.ActAsync(pressed, (hand, _) => ValueTask.FromResult(Press(hand)), cancel);

    /// <summary>The same, ordered in words.</summary>
    public async Task<CarriedOut> CarryOutAsync(RequestOrder order, Claim claim, CancellationToken cancel)
    {
        var name = (await views.NamesAsync([claim.By], cancel))[claim.By];
        var acted = await acts.RunAsync(order.Account, claim.Op, new Actor(claim.By, name), (book, act) => ValueTask.FromResult(Nudge(order, claim, book, act)), cancel);
        return acted?.Answer is { IsDone: false, Said: var refusal }
            ? new CarriedOut(new Cards.Message(refusal), refusal)
            : new CarriedOut(Reply: null, "nudged");
    }

    /// <summary>The card's version stays, so the count tells one nudge from the next.</summary>
    private Outcome Press(RequestInHand hand)
    {
        hand.Act.Op = Op.Of(hand.Target.Op.Day, hand.Target.Op.Id, hand.Request.Nudges.ToString(CultureInfo.InvariantCulture));
        return new Outcome(Nudge(hand.Entry, hand.Book, hand.Act, hand.Pressed.Turn.Conversation).Said);
    }

    private Nudged Nudge(RequestOrder order, Claim claim, AccountBook book, Act act)
    {
        if (book.Request(order.No) is not { } entry || !Access.MaySee(book, entry.Value, claim.By))
        {
            return new Nudged(ApprovalsWords.NoSuchRequest, IsDone: false);
        }

        var nudged = Nudge(entry, book, act, claim.In);
        if (nudged.IsDone)
        {
            new Letters(act, book, entry.Value, claim.In).ToRequesterAsNudged();
        }

        return nudged;
    }

    private Nudged Nudge(Entry<ApprovalRequest> entry, AccountBook book, Act act, Channel.ConversationReference via)
    {
        var request = entry.Value;
        var from = NudgeRule.From(request, agency.Policy, agency.Calendar, act.At);
        switch (request)
        {
            case var other when other.RaisedBy != act.Actor.Id:
                return new Nudged(ApprovalsWords.OnlyRequesterNudges, IsDone: false);
            case { State: not RequestState.Waiting } or { CurrentStep: null }:
                return new Nudged(ApprovalsWords.NobodyToNudge, IsDone: false);
            case var early when from > act.At:
                return new Nudged(ApprovalsWords.NudgedAlready(Moments.Of(early.NudgedAt!.Value, agency), Moments.Of(from, agency)), IsDone: false);
        }

        act.Replace(entry, NudgeRule.Nudged(request, act.At));
        act.Audit(Verbs.Nudge, $"request {request.No}", "", "");
        new Letters(act, book, request, via).Nudge();
        return new Nudged(ApprovalsWords.Nudged, IsDone: true);
    }

    private sealed record Nudged(string Said, bool IsDone);
}
