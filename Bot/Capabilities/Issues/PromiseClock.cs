using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Issues;

/// <summary>The moment of a promise to a client has come. Where it is broken, its owners and whoever answers for the account hear it once.</summary>
internal sealed class PromiseClock(ActDesk acts, Agency agency, TimeProvider time) : IWorkHandler
{
    public IReadOnlyCollection<string> Kinds { get; } = [IssueLetters.PromiseDue];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        var op = Op.Of(agency.Calendar.Today(time), IssueLetters.PromiseDue, item.Id);
        await acts.RunAsync(note.Account, op, Actor.Bot, (book, act) => ValueTask.FromResult(Break(book, act, note)), cancel);
        return new WorkResult.Done();
    }

    private AccountBook Break(AccountBook book, Act act, AccountNote note)
    {
        if (book.Issues.Find(entry => entry.Value.Facts.No == note.No) is { } entry && IssueRules.Break(entry.Value.Facts, act.At) is { } broken)
        {
            act.Replace(entry, entry.Value with { Facts = broken });
            act.Audit("issue.promise.broken", broken.Title, "", IssueWords.Promise(broken.Promised!, agency.Calendar));
            var letters = new IssueLetters(act, book, broken, note.Via);
            letters.Tell(IssueLetters.Broken, [.. Seniority.Directors(book, agency.Ladder), .. Seniority.Heads(book, agency.Ladder)]);
            letters.Redraw();
        }

        return book;
    }
}
