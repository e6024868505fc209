using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Dialogs.AtOnce;

/// <summary>Takes back what somebody did at once, while the policy's minutes last and nobody has changed it since.</summary>
internal sealed class UndoDesk(ActDesk acts, AccountBooks books, Agency agency)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (Which(pressed) is not var (account, done)
            || await acts.ReceiptAsync(account, done, cancel) is not { } receipt
            || receipt.By != pressed.Turn.Who
            || Read(receipt) is not { CanBeUndone: true } made)
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

    private async ValueTask<Outcome> UndoAsync(DoneAtOnce made, Receipt receipt, Turn turn, AccountBook book, Act act, CancellationToken cancel)
    {
        if (act.At - receipt.At > agency.Policy.UndoWithin || !Access.MaySee(book, act.Actor.Id))
        {
            return Outcome.Refuses(AtOnceWords.UndoGone);
        }

        var rows = new List<Row>();
        foreach (var fact in made.Facts)
        {
            if (await books.RowAsync(book.Id, fact.KeyAfter, cancel) is not { } row || Document.TextOf(row) != fact.TextAfter)
            {
                return Outcome.Refuses(AtOnceWords.ChangedSince);
            }

            rows.Add(row);
        }

        if (made.Status is { } status && book.Head.Status != status.After)
        {
            return Outcome.Refuses(AtOnceWords.ChangedSince);
        }

        Restore(made, rows, book, act);
        foreach (var notice in made.Told)
        {
            act.Post(AtOnceLetters.Notice, notice.To, new AccountNote(book.Id, No: 0, notice.To, AtOnceWords.TakenBack(act.Actor.Name, notice.Words), act.Actor.Id, Step: 0, In: null, turn.Conversation));
        }

        return Outcome.Of(made.Words);
    }

    private static void Restore(DoneAtOnce made, IReadOnlyList<Row> rows, AccountBook book, Act act)
    {
        foreach (var (fact, row) in made.Facts.Zip(rows))
        {
            act.Restore(row, fact.KeyBefore, fact.TextBefore);
            act.Audit(fact.Action, fact.Subject, fact.After, fact.Before, "undone");
        }

        if (made.Status is { } status)
        {
            act.ChangeHead(head => head with { Status = status.Before });
            act.Audit("status.set", book.Head.Name, $"{status.After}", $"{status.Before}", "undone");
        }
    }

    private static (AccountId Account, Op Done)? Which(Pressed pressed) =>
        AccountId.TryParse(pressed[AtOnceCards.Account], out var account)
        && pressed[AtOnceCards.Op] is { Length: 32 } id
        && id.All(char.IsAsciiHexDigitLower)
        && DateOnly.TryParseExact(pressed[AtOnceCards.Day], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (account, new Op(day, id))
            : null;

    /// <summary>Null where the receipt is of another kind of act: its result is no document, or lacks what this one's has.</summary>
    public static DoneAtOnce? Read(Receipt receipt) => receipt.Result.StartsWith("{\"Capability\"", StringComparison.Ordinal) ? Document.Parse<DoneAtOnce>(receipt.Result) : null;
}
