using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Accounts;

/// <summary>The one gate of every read. To whom it is closed the account does not exist: the same words as for a name that nobody bears.</summary>
internal static class Access
{
    /// <summary>Members, and whoever covers for one in dates. The account's own rows say it, never the index over them.</summary>
    public static bool MaySee(AccountBook book, PersonId person) => book.IsMember(person) || Covering.By(book, person).Any(absent => book.Team.Exists(seat => seat.Person == absent));

    /// <summary>A request and what its card shows: for members, and for whoever is or was part of it.</summary>
    public static bool MaySee(AccountBook book, ApprovalRequest request, PersonId person) => MaySee(book, person) || Turns.IsPartOf(book, request, person);
}
