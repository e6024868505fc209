using AccountBot.Accounts.Books;

namespace AccountBot.Accounts;

/// <summary>The one gate of every read. To whom it is closed the account does not exist: the same words as for a name that nobody bears.</summary>
internal static class Access
{
    /// <summary>The team's own rows say it, never the index over them.</summary>
    public static bool MaySee(AccountBook book, PersonId person) => book.IsMember(person);
}
