using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Takes back a change that its maker made at once, while the policy's minutes last and nobody has changed it since.</summary>
internal sealed class Undoing(ActDesk acts, KindList kinds, Agency agency)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (!AccountId.TryParse(pressed[Verbs.Account], out var account)
            || pressed[Verbs.Op] is not { Length: 32 } id
            || !id.All(char.IsAsciiHexDigitLower)
            || !DateOnly.TryParseExact(pressed[Verbs.Day], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || await acts.ReceiptAsync(account, new Op(day, id), cancel) is not { } receipt
            || receipt.By != pressed.Turn.Who
            || MadeNote.TryRead(receipt.Result) is not { No: null } made
            || !kinds.Of(made.Kind).CanBeReversed)
        {
            return new Answer.Hint(ApprovalsWords.UndoGone);
        }

        var op = new Op(day, id).Undone();
        var acted = await acts.RunAsync(account, op, pressed.Turn.Actor, (book, act) => ValueTask.FromResult(Undo(made, receipt, book, act)), cancel);
        return acted switch
        {
            { Answer.Refusal: { } refusal } => new Answer.Hint(refusal),
            null => new Answer.Hint(ApprovalsWords.UndoGone),
            _ => new Answer.Say(FormCards.Settled(ApprovalsWords.Undone(kinds.Of(made.Kind).Outcome(made.Terms)))) { Settles = true },
        };
    }

    private Undone Undo(MadeNote made, Receipt receipt, AccountBook book, Act act)
    {
        if (act.At - receipt.At > agency.Policy.UndoWithin || !Access.MaySee(book, act.Actor.Id))
        {
            return new Undone(ApprovalsWords.UndoGone);
        }

        var kind = kinds.Of(made.Kind);
        return new Undone(kind.Apply(act, book, kind.Reversed(made.Terms), "undone"));
    }

    /// <param name="Refusal">Why nothing was undone; null where it was.</param>
    private sealed record Undone(string? Refusal);
}
