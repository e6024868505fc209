using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals.Obligations;

/// <summary>Whoever owes something says that it is done.</summary>
internal sealed class Meeting(ActDesk acts, ObligationViews views)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (Target.Of(pressed) is not { } target || await views.FindAsync(target.Account, target.No, cancel) is not { } seen || !seen.MaySee(pressed.Turn.Who))
        {
            return new Answer.Hint(ObligationWords.NoSuchThing);
        }

        if (pressed.Verb == Verbs.Met && seen.Owed.Owner != pressed.Turn.Who)
        {
            return new Answer.Hint(ObligationWords.NotYours);
        }

        if (pressed.Verb == Verbs.Met)
        {
            await acts.RunAsync(target.Account, target.Op, pressed.Turn.Actor, (book, act) => ValueTask.FromResult(Meet(pressed, target, book, act)), cancel);
        }

        return await views.FindAsync(target.Account, target.No, cancel) is { } view
            ? new Answer.Say(ObligationCards.For(view, pressed.Turn.Who, ObligationWords.State(view)))
            : new Answer.Hint(ObligationWords.NoSuchThing);
    }

    private static string Meet(Pressed pressed, Target target, AccountBook book, Act act)
    {
        if (book.Obligations.Find(open => open.Value.No == target.No) is { } entry && entry.Value.Owner == act.Actor.Id)
        {
            var met = entry.Value with { DoneAt = act.At, Version = entry.Value.Version + 1 };
            act.Move(entry, AccountKeys.ClosedObligation(book.Id, met.No), met);
            act.Audit(Verbs.Met, $"obligation {met.No}", met.What, "met");
            act.Post(ObligationLetters.Met, met.SetBy, new(book.Id, met.No, met.SetBy, ObligationLetters.Met, act.Actor.Id, Step: 0, In: null, pressed.Turn.Conversation));
            act.Redraw(ObligationLetters.RedrawCards, met.No);
        }

        return "";
    }
}
