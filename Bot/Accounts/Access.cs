using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Accounts;

/// <summary>The one gate of every read. To whom it is closed the account does not exist: the same words as for a name that nobody bears.</summary>
internal static class Access
{
    /// <summary>The team's own rows say it, never the index over them.</summary>
    public static bool MaySee(AccountBook book, PersonId person) => book.IsMember(person);

    /// <summary>A request and what its card shows: for members, and for whoever is or was part of it.</summary>
    public static bool MaySee(AccountBook book, ApprovalRequest request, PersonId person) => book.IsMember(person) || Turns.IsPartOf(book, request, person);
}
