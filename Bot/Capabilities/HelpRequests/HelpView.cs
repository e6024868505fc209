using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.People;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>A help item with all that is needed to speak of it.</summary>
internal sealed record HelpView(AccountBook Book, HelpRequest Help, Names Names)
{
    /// <summary>Colleagues to whom one of the helpers may pass it on. A helper from outside the team does not learn who is on it.</summary>
    public IReadOnlyList<PersonId> Colleagues(PersonId reader) => !Access.MaySee(Book, reader)
        ? []
        : [.. Book.Team.Select(seat => seat.Person).Distinct().Where(person => person != Help.AskedBy && person != reader)];
}

/// <summary>Gathers views.</summary>
internal sealed class HelpViews(AccountBooks books, IDirectory directory)
{
    /// <summary>Open or closed; null where there is no such item.</summary>
    public async Task<HelpView?> FindAsync(AccountId account, int no, CancellationToken cancel)
    {
        if (await books.ReadAsync(account, Depth.Core, cancel) is not { } book)
        {
            return null;
        }

        var help = book.HelpItem(no)?.Value ?? await books.ClosedHelpAsync(account, no, cancel);
        return help is null ? null : await OfAsync(book, help, cancel);
    }

    public async Task<HelpView> OfAsync(AccountBook book, HelpRequest help, CancellationToken cancel) =>
        new(book, help, await Names.OfAsync(directory, [help.AskedBy, .. help.Asked, .. help.Before, .. book.Team.Select(seat => seat.Person)], cancel));
}
