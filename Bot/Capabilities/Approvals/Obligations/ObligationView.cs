using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals.Obligations;

/// <summary>Something owed, with all that is needed to speak of it.</summary>
/// <param name="Request">The request that was approved on it.</param>
internal sealed record ObligationView(AccountBook Book, Obligation Owed, ApprovalRequest Request, Names Names)
{
    public bool MaySee(PersonId person) => Owed.Owner == person || Owed.SetBy == person || Access.MaySee(Book, person);
}

internal sealed class ObligationViews(AccountBooks books, IDirectory directory)
{
    /// <summary>Open or done; null where there is none, as when the approval was taken back.</summary>
    public Task<ObligationView?> FindAsync(AccountId account, int no, CancellationToken cancel) =>
        books.LookTwiceAsync(account, Depth.Core, book => FindAsync(book, no, cancel), cancel);

    private async Task<ObligationView?> FindAsync(AccountBook book, int no, CancellationToken cancel)
    {
        if ((book.Obligations.Find(open => open.Value.No == no)?.Value ?? await books.ClosedObligationAsync(book.Id, no, cancel)) is not { } owed
            || (book.Request(owed.Request)?.Value ?? await books.ClosedRequestAsync(book.Id, owed.Request, cancel)) is not { } request)
        {
            return null;
        }

        return new ObligationView(book, owed, request, await Names.OfAsync(directory, [owed.Owner, owed.SetBy], cancel));
    }
}
