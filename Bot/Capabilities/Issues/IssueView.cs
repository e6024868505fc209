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
    /// <summary>Open or resolved; null where there is no such issue, or the account is not the reader's.</summary>
    public Task<IssueView?> FindAsync(AccountId account, string id, PersonId reader, CancellationToken cancel) =>
        books.LookTwiceAsync(account, Depth.Core, async book => await EntryAsync(book, id, reader, cancel) is { } entry ? await OfAsync(book, entry, cancel) : null, cancel);

    /// <summary>Open or resolved, for a letter or a card that knows it by its number; null where there is no such issue.</summary>
    /// <param name="by">Whose doing is told of.</param>
    public Task<IssueView?> FindAsync(AccountId account, int no, PersonId? by, CancellationToken cancel) =>
        books.LookTwiceAsync(account, Depth.Core, async book => await EntryAsync(book, no, cancel) is { } entry ? await OfAsync(book, entry, cancel, by) : null, cancel);

    /// <summary>The gate comes first: nothing is looked up for somebody who may not see the account.</summary>
    public async Task<Entry<Kept<IssueFacts>>?> EntryAsync(AccountBook book, string id, PersonId reader, CancellationToken cancel) => Access.MaySee(book, reader)
        ? book.Issues.Find(entry => entry.Value.Facts.Id == id) ?? await books.ResolvedIssueAsync(book.Id, id, cancel)
        : null;

    public async Task<IssueView> OfAsync(AccountBook book, Entry<Kept<IssueFacts>> entry, CancellationToken cancel, PersonId? by = null)
    {
        PersonId?[] people = [entry.Value.Facts.RaisedBy, entry.Value.By, by, .. Seniority.Directors(book, agency.Ladder), .. Seniority.Heads(book, agency.Ladder)];
        return new IssueView(book, entry, await Names.OfAsync(directory, people.OfType<PersonId>(), cancel), agency);
    }

    private async Task<Entry<Kept<IssueFacts>>?> EntryAsync(AccountBook book, int no, CancellationToken cancel) =>
        book.Issues.Find(entry => entry.Value.Facts.No == no) ?? (await books.ResolvedIssuesAsync(book.Id, cancel)).FirstOrDefault(entry => entry.Value.Facts.No == no);
}
