using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>A decider takes back what they decided: the request stands as it did, what was changed by it is changed back, everybody is told.</summary>
internal sealed class UndoingDecision(ActDesk acts, AccountBooks books, Restoring restoring, Clockwork clock, Agency agency)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (Target.Of(pressed) is not { } target)
        {
            return new Answer.Hint(ApprovalsWords.UndoGone);
        }

        var acted = await acts.RunAsync(target.Account, target.Op, pressed.Turn.Actor, (book, act) => UndoAsync(pressed, target, book, act, cancel), cancel);
        return acted switch
        {
            { Answer.IsDone: true } or { Before: not null } => new Answer.Say(FormCards.Settled(ApprovalsWords.DecisionUndone)) { Settles = true },
            _ => new Answer.Hint(ApprovalsWords.UndoGone),
        };
    }

    private async ValueTask<Undone> UndoAsync(Pressed pressed, Target target, AccountBook book, Act act, CancellationToken cancel)
    {
        var entry = book.Request(target.No) ?? await books.ClosedEntryAsync(book.Id, target.No, cancel);
        if (entry is null
            || UndoRule.Undo(entry.Value, act.Actor.Id, target.Version, agency.Policy.UndoWithin, act.At) is not { } restored
            || !Access.MaySee(book, entry.Value, act.Actor.Id)
            || !await restoring.TakeBackAsync(entry.Value, book, act, pressed.Turn.Conversation, cancel))
        {
            return new Undone(IsDone: false);
        }

        var request = await clock.StartAsync(act, book, restored, cancel);
        Put(entry, request, book, act);
        act.Audit(Verbs.UndoDecision, $"request {request.No}", entry.Value.State.ToString(), request.State.ToString());
        var letters = new Letters(act, book, request, pressed.Turn.Conversation);
        letters.Undone(Turns.MayDecide(book, entry.Value));
        letters.Redraw();
        return new Undone(IsDone: true);
    }

    private static void Put(Entry<ApprovalRequest> entry, ApprovalRequest request, AccountBook book, Act act)
    {
        if (entry.Value.IsOpen)
        {
            act.Replace(entry, request);
        }
        else
        {
            act.Move(entry, AccountKeys.OpenRequest(book.Id, request.No), request);
        }
    }

    private sealed record Undone(bool IsDone);
}
