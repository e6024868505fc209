using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Somebody whose turn it is gives it to a colleague who may decide.</summary>
internal sealed class PassingOn(RequestDoor door, Clockwork clock, Agency agency)
{
    public Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => door.ActAsync(pressed, PassAsync, cancel);

    private async ValueTask<Outcome> PassAsync(RequestInHand hand, CancellationToken cancel)
    {
        if (hand.Target.Version != hand.Request.Version)
        {
            return Outcome.Show;
        }

        if (!Turns.MayDecide(hand.Book, hand.Request).Contains(hand.By))
        {
            return hand.Refuse(hand.By == hand.Request.RaisedBy ? ApprovalsWords.OwnRequest : ApprovalsWords.NotYourTurn);
        }

        if (!PersonId.TryParse(hand.Pressed[Verbs.Colleague], out var to)
            || PassingRules.PassOn(hand.Book, agency.Ladder, hand.Request, hand.By, to, hand.Act.At) is not { } passed)
        {
            return new Outcome(ApprovalsWords.NeedsColleague);
        }

        var request = await clock.StartAsync(hand.Act, hand.Book, passed, cancel);
        hand.Act.Replace(hand.Entry, request);
        hand.Act.Audit(hand.Pressed.Verb, $"request {request.No}", hand.By.ToString(), to.ToString(), hand.Pressed[Verbs.Comment]);
        var letters = hand.LettersOf(request);
        letters.ToThoseWhoDecide([to]);
        letters.PassedOn();
        letters.Redraw();
        return hand.Made(request);
    }
}
