using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;

namespace AccountBot.Dialogs.AtOnce;

/// <summary>Takes back what somebody did at once, while the policy's minutes last and nobody has changed it since.</summary>
internal sealed class UndoDesk(ActDesk acts, TakingBack back, Agency agency)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (Which(pressed) is not var (account, done) || await MadeAsync(pressed, cancel) is not (var receipt, { CanBeUndone: true } made))
        {
            return new Answer.Hint(AtOnceWords.UndoGone);
        }

        var op = done.Undone();
        var acted = await acts.RunAsync(account, op, pressed.Turn.Actor, (book, act) => UndoAsync(made, receipt, pressed.Turn, book, act, cancel), cancel);
        return acted switch
        {
            null => new Answer.Hint(AtOnceWords.UndoGone),
            { Answer.Refusal: { } refusal } => new Answer.Hint(refusal),
            _ => new Answer.Say(AtOnceCards.Settled(AtOnceWords.Undone(made.Words))) { Settles = true },
        };
    }

    /// <summary>What the presser did at once and the button names; null where that is nothing of theirs.</summary>
    private async Task<(Receipt Receipt, DoneAtOnce Made)?> MadeAsync(Pressed pressed, CancellationToken cancel) =>
        Which(pressed) is var (account, done) && await acts.ReceiptAsync(account, done, cancel) is { } receipt && receipt.By == pressed.Turn.Who && Read(receipt) is { } made ? (receipt, made) : null;

    private async ValueTask<Outcome> UndoAsync(DoneAtOnce made, Receipt receipt, Turn turn, AccountBook book, Act act, CancellationToken cancel)
    {
        if (act.At - receipt.At > agency.Policy.UndoWithin || !Access.MaySee(book, act.Actor.Id))
        {
            return Outcome.Refuses(AtOnceWords.UndoGone);
        }

        return await back.TakeAsync(made, book, act, turn.Conversation, cancel) ? Outcome.Of(made.Words) : Outcome.Refuses(AtOnceWords.ChangedSince);
    }

    /// <summary>The act that a button names; null where it names none.</summary>
    public static (AccountId Account, Op Done)? Which(Pressed pressed) =>
        AccountId.TryParse(pressed[AtOnceCards.Account], out var account)
        && pressed[AtOnceCards.Op] is { Length: 32 } id
        && id.All(char.IsAsciiHexDigitLower)
        && DateOnly.TryParseExact(pressed[AtOnceCards.Day], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (account, new Op(day, id))
            : null;

    /// <summary>Null where the receipt is of another kind of act: its result is no document, or lacks what this one's has.</summary>
    public static DoneAtOnce? Read(Receipt receipt) => receipt.Result.StartsWith("{\"Capability\"", StringComparison.Ordinal) ? Document.Parse<DoneAtOnce>(receipt.Result) : null;
}
