using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts;

/// <summary>
/// The one thing that is kept beside the accounts: whose accounts are which. A row is a hint where to look, never a right: the
/// account itself says who may see it. Rows carry the account's audit number, so that whoever comes late writes nothing old.
/// </summary>
internal sealed class MembershipIndex(IStore store)
{
    /// <summary>Writes what this account says of these people. Somebody who is on the team no more keeps a row that says so.</summary>
    /// <returns>How many rows were not as they should be.</returns>
    public async Task<int> MendAsync(AccountBook book, IEnumerable<PersonId> people, CancellationToken cancel)
    {
        var mended = 0;
        foreach (var person in people.Distinct())
        {
            mended += await MendAsync(person, MembershipOf(book, person), cancel) ? 1 : 0;
        }

        return mended;
    }

    /// <summary>All of a person's rows, those of accounts that they have left too.</summary>
    public async Task<IReadOnlyList<Membership>> OfAsync(PersonId person, CancellationToken cancel)
    {
        var rows = await store.QueryAsync(Partition(person), Membership.RangeOf(person), int.MaxValue, cancel);
        return [.. rows.Select(Document.Read<Membership>)];
    }

    private static Membership MembershipOf(AccountBook book, PersonId person) =>
        new(book.Id, book.Head.Name, book.Head.Client, book.Head.Aliases, book.RolesOf(person), book.Head.Seq);

    private async Task<bool> MendAsync(PersonId person, Membership wanted, CancellationToken cancel)
    {
        var key = Membership.Key(person, wanted.Account);
        var row = await store.ReadAsync(Partition(person), key, cancel);
        if (row is null ? wanted.Roles.Count == 0 : !IsOutdated(Document.Read<Membership>(row), wanted))
        {
            return false;
        }

        Write write = row is null ? new Write.Insert(key, Document.Write(wanted)) : new Write.Replace(key, Document.Write(wanted), row.ETag);
        return await store.CommitAsync(Partition(person), [write], cancel) is CommitResult.Committed;
    }

    private static bool IsOutdated(Membership stored, Membership wanted) => stored.Seq <= wanted.Seq && !stored.SaysTheSameAs(wanted);

    private static string Partition(PersonId person) => Shards.OfPerson(person.ToString());
}
