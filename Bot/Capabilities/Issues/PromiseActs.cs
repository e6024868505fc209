using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.People;

namespace AccountBot.Capabilities.Issues;

/// <summary>Writes the promise with its moment: whoever directs the account owns it, and hears of it.</summary>
internal sealed class PromiseActs(AtOnceDesk desk, Agency agency, IDirectory directory)
{
    public Task<CarriedOut> CarryOutAsync(IssueOrder order, Claim claim, CancellationToken cancel) =>
        desk.CarryOutAsync(claim, order.Account ?? throw new InvalidDataException("A promise names no account."), doing => PromiseAsync(order, doing, cancel), cancel);

    private async ValueTask<Outcome> PromiseAsync(IssueOrder order, Doing doing, CancellationToken cancel)
    {
        var (book, ladder) = (doing.Book, agency.Ladder);
        var owners = Seniority.Directors(book, ladder);
        var names = await Names.OfAsync(directory, [.. owners, .. Duties.Holders(book, ladder, Duty.Issues)], cancel);
        if (!Duties.May(book, ladder, doing.By, Duty.Issues))
        {
            return Outcome.Refuses(IssueWords.MayNot([.. Duties.Holders(book, ladder, Duty.Issues).Select(person => names[person])]));
        }

        if (book.Issues.Find(entry => entry.Value.Facts.Id == order.Issue) is not { } entry || IssueRules.Promise(entry.Value.Facts, order.Promised!) is not IssueDecision.Changed changed)
        {
            return Outcome.Refuses(IssueWords.NotOpenAnyMore);
        }

        var issue = changed.Issue with { No = changed.Issue.No ?? doing.Act.TakeNumber() };
        doing.Change(entry, entry.Key, issue, new AuditNote("issue.promised", issue.Title, Said(entry.Value.Facts.Promised), Said(issue.Promised)));
        doing.MakeFinal();
        var letters = new IssueLetters(doing.Act, book, issue, doing.Claim.In);
        letters.Tell(IssueLetters.Promised, owners);
        letters.PlanPromise();
        letters.Redraw();
        return Outcome.Of(IssueWords.Promised(issue, book, [.. owners.Select(person => names[person])], agency.Calendar));
    }

    private string Said(ClientPromise? promise) => promise is null ? "" : IssueWords.Promise(promise, agency.Calendar);
}
