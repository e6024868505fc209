using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.People;

namespace AccountBot.Capabilities.Issues;

/// <summary>Raises an issue: whoever directs the account owns it, and whoever answers for it hears at once where it is high.</summary>
internal sealed class IssueRaising(AtOnceDesk desk, AccountBooks books, Agency agency, IDirectory directory)
{
    public Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        var order = IssueOrder.Read(claim.Data);
        var account = order.Account ?? throw new InvalidDataException("An issue names no account.");
        return desk.CarryOutAsync(claim, account, doing => RaiseAsync(order, doing, cancel), cancel);
    }

    private async ValueTask<Outcome> RaiseAsync(IssueOrder order, Doing doing, CancellationToken cancel)
    {
        var (book, ladder) = (doing.Book, agency.Ladder);
        var (owners, heads) = (Seniority.Directors(book, ladder), Seniority.Heads(book, ladder));
        var names = await Names.OfAsync(directory, [.. owners, .. heads, .. Duties.Holders(book, ladder, Duty.Issues)], cancel);
        if (!Duties.May(book, ladder, doing.By, Duty.Issues))
        {
            return Outcome.Refuses(IssueWords.MayNot([.. Duties.Holders(book, ladder, Duty.Issues).Select(person => names[person])]));
        }

        // A file states its issues' ids as it likes, so the id is one that nobody makes up.
        var no = doing.Act.TakeNumber();
        var issue = new IssueFacts($"issue-{doing.Act.Op.Id}", order.Title, doing.By, book.Today, order.Severity, IssueState.Open, order.Promised) { No = no, Version = 1 };
        doing.Change<IssueFacts>(entry: null, AccountKeys.IssueOf(book.Id, issue), issue, new AuditNote("issue.raised", issue.Title, "", IssueWords.Severity(issue.Severity)));
        doing.MakeFinal();
        var letters = new IssueLetters(doing.Act, book, issue, doing.Claim.In);
        var told = issue.Severity == IssueSeverity.High ? heads.Where(head => !owners.Contains(head)).ToList() : [];
        letters.Tell(IssueLetters.Raised, [.. owners, .. told]);
        letters.PlanPromise();
        var past = (await books.ResolvedIssuesAsync(book.Id, cancel)).Select(entry => entry.Value.Facts);
        return Outcome.Of(IssueWords.Raised(issue, book, [.. owners.Select(person => names[person])], [.. told.Where(head => head != doing.By).Select(person => names[person])], agency.Calendar) + IssueWords.Alike(IssueLikeness.Of(issue, past)));
    }
}
