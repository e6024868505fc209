using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Obligations;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Writes a decision with all that follows from it: the change itself, what is owed, the letters, the next moment.</summary>
internal sealed class DecisionWriter(KindList kinds, Clockwork clock, Conditions conditions, Agency agency)
{
    /// <summary>The day by which a condition is to be met: the one that its words name, else the usual one.</summary>
    public DateOnly ConditionDue(Pressed pressed) => conditions.DueIn(pressed[Verbs.Comment], pressed.Turn.Today);

    public Outcome Close(RequestInHand hand, ApprovalRequest decided)
    {
        if (decided.State == RequestState.Approved)
        {
            var kind = kinds.Of(decided.Kind);
            decided = decided with { Terms = kind.Settled(decided.Terms, hand.Book) };
            var agreed = kind.Agree(hand.Act, hand.Book, decided.Terms, $"request {decided.No}", hand.Pressed.Turn);
            if (agreed.Impossible is { } impossible)
            {
                return new Outcome(impossible);
            }

            decided = decided with { Made = agreed.Made };

            conditions.Impose(hand.Act, hand.Book, decided, hand.Pressed.Turn.Conversation);
        }

        hand.Act.Move(hand.Entry, AccountKeys.ClosedRequest(hand.Book.Id, decided.No), decided);
        Record(hand, decided);
        Tell(hand, decided);
        return hand.Made(decided);
    }

    public async ValueTask<Outcome> MoveAsync(RequestInHand hand, ApprovalRequest decided, CancellationToken cancel)
    {
        // Others on the same rung may still have it: their time runs on.
        var isHandedOn = decided.State != RequestState.Waiting || decided.Current != hand.Request.Current;
        var open = isHandedOn ? await clock.StartAsync(hand.Act, hand.Book, decided, cancel) : decided;
        hand.Act.Replace(hand.Entry, open);
        Record(hand, open);
        var letters = Tell(hand, open);
        if (isHandedOn && open.State == RequestState.Waiting)
        {
            letters.ToThoseWhoDecide();
        }

        letters.ToAdministratorsIfStuck(agency.Administrators);
        return hand.Made(open);
    }

    private static Letters Tell(RequestInHand hand, ApprovalRequest decided)
    {
        var letters = hand.LettersOf(decided);
        if (decided.State != RequestState.Withdrawn)
        {
            letters.OfDecision(hand.By, hand.Request.Current, hand.Pressed.Turn.Conversation);
        }

        letters.Redraw();
        return letters;
    }

    private static void Record(RequestInHand hand, ApprovalRequest decided) =>
        hand.Act.Audit(hand.Pressed.Verb, $"request {decided.No}", decided.Summary, decided.State.ToString(), hand.Pressed[Verbs.Comment], InWhosePlace(hand));

    private static IReadOnlyList<PersonId> InWhosePlace(RequestInHand hand) =>
        hand.Request.CurrentStep is { } step && hand.By != hand.Request.RaisedBy ? Turns.OnBehalfOf(hand.Book, step, hand.By) : [];
}
