using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The buttons that decide. Only they do, and only for those whose turn it is; the store says whose that is.</summary>
internal sealed class Deciding(RequestDoor door, DecisionWriter writer, Rerouting rerouting, KindList kinds, Agency agency)
{
    public Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => door.ActAsync(pressed, DecideAsync, cancel);

    private async ValueTask<Outcome> DecideAsync(RequestInHand hand, CancellationToken cancel)
    {
        var verdict = VerdictOf(hand.Pressed.Verb);
        if (verdict is not null && await rerouting.OfAsync(hand.Book, hand.Request, cancel) is { } moved && Reroute.Moves(hand.Request, moved))
        {
            // The rules have changed under the card: it shows the new way first, and decides nothing.
            return hand.Made(await rerouting.WriteAsync(hand.Entry, moved, hand.Book, hand.Act, cancel));
        }

        var ahead = verdict == VerdictKind.Approved ? await rerouting.AheadAsync(hand.Book, hand.Request, cancel) : null;
        var request = ahead ?? hand.Request;
        var due = hand.Pressed.Verb == Verbs.ApproveIf ? writer.ConditionDue(hand.Pressed) : (DateOnly?)null;
        var decision = verdict is { } kind
            ? Decisions.Decide(hand.Book, request, hand.By, kind, hand.Pressed[Verbs.Comment], hand.Target.Version, agency.Policy.SharedRung, hand.Act.At, due)
            : Decisions.Withdraw(request, hand.By, hand.Act.At);
        if (decision is not Decision.Refused && verdict == VerdictKind.Approved && StaleIn(hand) is { } stale)
        {
            return stale;
        }

        if (ahead is not null && decision is not Decision.Refused)
        {
            Rerouting.Record(hand.Act, hand.Request, ahead);
            hand.LettersOf(ahead).Rerouted();
        }

        return await AnswerAsync(hand, decision, due, cancel);
    }

    private async ValueTask<Outcome> AnswerAsync(RequestInHand hand, Decision decision, DateOnly? due, CancellationToken cancel) =>
        decision switch
        {
            Decision.Refused { Why: Refusal.NeedsText } => new Outcome(due is null ? ApprovalsWords.NeedsText : ApprovalsWords.NeedsCondition),
            Decision.Refused { Why: Refusal.Own } => hand.Refuse(ApprovalsWords.OwnRequest),
            Decision.Refused { Why: Refusal.NotTheirTurn } when !HasDecided(hand.Request, hand.By) => hand.Refuse(ApprovalsWords.NotYourTurn),
            Decision.Refused => Outcome.Show,
            Decision.Closed closed => writer.Close(hand, closed.Request),
            Decision.Moved open => await writer.MoveAsync(hand, open.Request, cancel),
            _ => throw new NotSupportedException($"A decision is a {decision.GetType().Name}."),
        };

    /// <summary>An approval is of what its card showed. Rejecting, or sending back, changes nothing on the account, whatever has moved.</summary>
    private Outcome? StaleIn(RequestInHand hand)
    {
        var kind = kinds.Of(hand.Request.Kind);
        if (kind.Impossible(hand.Request.Terms, hand.Book) is { } impossible)
        {
            return new Outcome(ApprovalsWords.NoLonger(impossible));
        }

        var moved = ShownFacts.Moved(hand.Pressed[Verbs.Facts], kind.Consequence(hand.Request.Terms, hand.Book));
        return moved.Count > 0 && ShownFacts.AreNews(kind.LastSet(hand.Request.Terms, hand.Book), hand.Request, hand.By) ? hand.Made(hand.Request) with { Note = ApprovalsWords.Moved(moved) } : null;
    }

    private static VerdictKind? VerdictOf(string verb) => verb switch
    {
        Verbs.Approve or Verbs.ApproveIf => VerdictKind.Approved,
        Verbs.Reject => VerdictKind.Rejected,
        Verbs.AskForChanges => VerdictKind.AskedForChanges,
        _ => null,
    };

    private static bool HasDecided(ApprovalRequest request, PersonId person) =>
        request.Steps.Any(step => step.Verdicts.Any(verdict => verdict.By == person));
}
