using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.People;

namespace AccountBot.Capabilities.Issues;

/// <summary>An issue with all that is needed to speak of it.</summary>
internal sealed record IssueView(AccountBook Book, Entry<Kept<IssueFacts>> Entry, Names Names, Agency Agency)
{
    public IssueFacts Issue => Entry.Value.Facts;

    public IReadOnlyList<PersonId> Owners => Seniority.Directors(Book, Agency.Ladder);

    public bool MayChange(PersonId person) => Access.MaySee(Book, person) && Duties.May(Book, Agency.Ladder, person, Duty.Issues);
}

/// <summary>Gathers views.</summary>
internal sealed class IssueViews(AccountBooks books, IDirectory directory, Agency agency)
{
    /// <summary>Open or resolved; null where there is no such issue.</summary>
    public Task<IssueView?> FindAsync(AccountId account, Func<IssueFacts, bool> which, CancellationToken cancel) =>
        books.LookTwiceAsync(account, Depth.Core, book => FindAsync(book, which, cancel), cancel);

    public async Task<Entry<Kept<IssueFacts>>?> EntryAsync(AccountBook book, Func<IssueFacts, bool> which, CancellationToken cancel) =>
        book.Issues.Find(entry => which(entry.Value.Facts)) ?? (await books.ResolvedIssuesAsync(book.Id, cancel)).FirstOrDefault(entry => which(entry.Value.Facts));

    public async Task<IssueView> OfAsync(AccountBook book, Entry<Kept<IssueFacts>> entry, CancellationToken cancel)
    {
        PersonId?[] people = [entry.Value.Facts.RaisedBy, entry.Value.By, .. Seniority.Directors(book, agency.Ladder), .. Seniority.Heads(book, agency.Ladder)];
        return new IssueView(book, entry, await Names.OfAsync(directory, people.OfType<PersonId>(), cancel), agency);
    }

    private async Task<IssueView?> FindAsync(AccountBook book, Func<IssueFacts, bool> which, CancellationToken cancel) =>
        await EntryAsync(book, which, cancel) is { } entry ? await OfAsync(book, entry, cancel) : null;
}
