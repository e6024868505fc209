using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.People;

namespace AccountBot.Capabilities.Developments;

/// <summary>Keeps a development, or brings something before whoever directs the account. Everybody on the team may.</summary>
internal sealed class DevelopmentActs(AtOnceDesk desk, Agency agency, IDirectory directory)
{
    public Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        var order = DevelopmentOrder.Read(claim.Data);
        var account = order.Account ?? throw new InvalidDataException("A development names no account.");
        return desk.CarryOutAsync(claim, account, doing => order.IsReview ? FlagAsync(order, doing, cancel) : ValueTask.FromResult(Keep(order, doing)), cancel);
    }

    private static Outcome Keep(DevelopmentOrder order, Doing doing)
    {
        var key = AccountKeys.NoteOf(doing.Book.Id, doing.Act.TakeNumber());
        doing.Change<NoteFacts>(entry: null, key, new NoteFacts(order.Text), new AuditNote("note.logged", order.Text, "", ""));
        return Outcome.Of(DevelopmentWords.Kept(doing.Book.Head.Name, order.Text));
    }

    private async ValueTask<Outcome> FlagAsync(DevelopmentOrder order, Doing doing, CancellationToken cancel)
    {
        var (book, act) = (doing.Book, doing.Act);
        var directors = Seniority.Directors(book, agency.Ladder);
        var asked = (directors.Contains(doing.By) ? Seniority.Heads(book, agency.Ladder) : directors).Where(person => person != doing.By).ToList();
        if (asked.Count == 0)
        {
            return Outcome.Refuses(DevelopmentWords.NobodyAbove(book.Head.Name));
        }

        var names = await Names.OfAsync(directory, asked, cancel);
        var flag = new ReviewFlag(act.TakeNumber(), order.Text.Length > 0 ? order.Text : DevelopmentWords.TheAccount, doing.By, act.At, asked, Answer: null, AnsweredBy: null, Change: null, Version: 1);
        act.Insert(AccountKeys.ReviewOf(book.Id, flag.No), flag);
        act.Audit("review.flagged", flag.What, "", "");
        foreach (var person in asked)
        {
            ReviewLetterBox.Post(act, book, flag, ReviewLetterBox.Asks, person, doing.Claim.In);
        }

        return Outcome.Of(DevelopmentWords.Flagged(book.Head.Name, flag.What, [.. asked.Select(person => names[person])]));
    }
}
