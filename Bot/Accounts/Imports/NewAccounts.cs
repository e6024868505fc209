using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Imports;

/// <summary>
/// Brings accounts into the store that are not there yet. Every write is an insert, the head comes last and makes the account visible; so
/// what was killed midway is simply done again, and two copies at once do no harm.
/// </summary>
internal sealed class NewAccounts(IStore store)
{
    private const int AtOnce = StoreLimits.MaxWrites;

    public async Task BringAsync(AccountFacts account, DateTimeOffset at, CancellationToken cancel)
    {
        await InsertAllAsync(AccountKeys.Partition(account.Id), [.. ImportedRows.Of(account, at)], cancel);
        foreach (var (person, membership) in ImportedRows.Memberships(account))
        {
            await InsertAllAsync(Shards.OfPerson(person.ToString()), [membership], cancel);
        }

        await InsertAllAsync(AccountKeys.Partition(account.Id), [ImportedRows.Head(account)], cancel);
    }

    /// <summary>A row that stands already is a former start's, or another copy's; it is never overwritten.</summary>
    private async Task InsertAllAsync(string partition, IReadOnlyList<Write> rows, CancellationToken cancel)
    {
        foreach (var some in rows.Chunk(AtOnce))
        {
            if (await store.CommitAsync(partition, some, cancel) is CommitResult.Committed)
            {
                continue;
            }

            foreach (var row in some)
            {
                await store.CommitAsync(partition, [row], cancel);
            }
        }
    }
}
