using System.Runtime.CompilerServices;
using AccountBot.Storage;

namespace AccountBot.Accounts.Books;

/// <summary>Which accounts there are. For work behind the answers; no turn asks it.</summary>
internal sealed class AccountList(IStore store)
{
    public async IAsyncEnumerable<AccountId> AllAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var partition in Shards.OfAccounts)
        {
            await foreach (var owner in store.OwnersAsync(partition, cancel))
            {
                if (AccountId.TryParse(owner, out var account))
                {
                    yield return account;
                }
            }
        }
    }
}
