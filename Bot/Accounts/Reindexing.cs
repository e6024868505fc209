using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts;

/// <summary>Rebuilds the index of people's accounts from the accounts themselves, beside a running bot.</summary>
internal sealed class Reindexing(IStore store, AccountList list, AccountBooks books, MembershipIndex index)
{
    /// <returns>How many accounts there are, and how many entries were not as they should be.</returns>
    public async Task<(int Accounts, int Mended)> RunAsync(CancellationToken cancel)
    {
        var (accounts, mended) = (0, 0);
        var claims = await ClaimsAsync(cancel);
        await foreach (var account in list.AllAsync(cancel))
        {
            if (await books.ReadAsync(account, Depth.Core, cancel) is { } book)
            {
                accounts++;
                mended += await index.MendAsync(book, book.Team.Select(seat => seat.Person).Concat(claims[account]), cancel);
            }
        }

        return (accounts, mended);
    }

    /// <summary>Who is said to be on an account, rightly or not: those who have left are on no team that could be read.</summary>
    private async Task<ILookup<AccountId, PersonId>> ClaimsAsync(CancellationToken cancel)
    {
        var claims = new List<(AccountId Account, PersonId Person)>();
        foreach (var partition in Shards.OfPeople)
        {
            await foreach (var owner in store.OwnersAsync(partition, cancel))
            {
                if (PersonId.TryParse(owner, out var person))
                {
                    claims.AddRange((await index.OfAsync(person, cancel)).Where(membership => membership.Roles.Count > 0).Select(membership => (membership.Account, person)));
                }
            }
        }

        return claims.ToLookup(claim => claim.Account, claim => claim.Person);
    }
}
