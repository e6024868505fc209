using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Imports;

/// <summary>
/// Brings the agency file's accounts into an empty store. Every write is an insert, the head comes last and makes the account
/// visible; so a start that was killed midway is simply continued by the next, and two copies at once do no harm.
/// </summary>
internal sealed class FirstImport(IStore store, TimeProvider time)
{
    private const string DoneKey = "import~first";
    private const int AtOnce = StoreLimits.MaxWrites;

    public async Task RunAsync(IReadOnlyList<AccountFacts> accounts, CancellationToken cancel)
    {
        if (await store.ReadAsync(Layout.Partition, DoneKey, cancel) is not null)
        {
            return;
        }

        var at = time.GetUtcNow();
        foreach (var account in accounts)
        {
            await ImportAsync(account, at, cancel);
        }

        await store.CommitAsync(Layout.Partition, [new Write.Insert(DoneKey, new Properties { { "v", 1L }, { "at", at.ToString("O") } })], cancel);
    }

    private async Task ImportAsync(AccountFacts account, DateTimeOffset at, CancellationToken cancel)
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
