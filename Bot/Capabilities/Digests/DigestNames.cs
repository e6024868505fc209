using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.People;

namespace AccountBot.Capabilities.Digests;

/// <summary>The names that a digest may speak of, and the agency's own words and limits.</summary>
internal sealed class DigestNames(IDirectory directory, Agency agency)
{
    public Agency Agency => agency;

    public ValueTask<Names> OfAsync(IReadOnlyList<AccountBook> books, CancellationToken cancel) => Names.OfAsync(directory, books.SelectMany(PeopleOf), cancel);

    private static IEnumerable<PersonId> PeopleOf(AccountBook book) =>
    [
        .. book.Team.Select(seat => seat.Person),
        .. book.Milestones.Select(entry => entry.Value.Facts.Owner).OfType<PersonId>(),
        .. book.Requests.Select(entry => entry.Value.RaisedBy),
        .. book.Help.Select(entry => entry.Value.AskedBy),
    ];
}
