using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;
using AccountBot.Storage;

namespace AccountBot.Dialogs.AtOnce;

/// <summary>
/// Puts rows back as they stood before a change, letter by letter: all of them, or none where one was changed since. Whoever was told of the
/// change hears of it.
/// </summary>
internal sealed class TakingBack(AccountBooks books)
{
    /// <param name="via">A conversation of whoever takes it back.</param>
    public async Task<bool> TakeAsync(DoneAtOnce made, AccountBook book, Act act, ConversationReference via, CancellationToken cancel)
    {
        var rows = new List<Row>();
        foreach (var fact in made.Facts)
        {
            if (await books.RowAsync(book.Id, fact.KeyAfter, cancel) is not { } row || Document.TextOf(row) != fact.TextAfter)
            {
                return false;
            }

            rows.Add(row);
        }

        if (made.Status is { } status && book.Head.Status != status.After)
        {
            return false;
        }

        Restore(made, rows, book, act);
        foreach (var (to, words) in made.Told)
        {
            act.Post(AtOnceLetters.Notice, to, new AccountNote(book.Id, No: 0, to, AtOnceWords.TakenBack(act.Actor.Name, words), act.Actor.Id, Step: 0, In: null, via));
        }

        return true;
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
}
