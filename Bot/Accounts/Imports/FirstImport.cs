using System.Globalization;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Imports;

/// <summary>
/// Brings the agency file's accounts into an empty store. Every write is an insert, the head comes last and makes the account
/// visible; so a start that was killed midway is simply continued by the next, and two copies at once do no harm.
/// </summary>
internal sealed class FirstImport(IStore store, TimeProvider time)
{
    private const string BegunKey = "import~begun";
    private const string DoneKey = "import~first";
    private const int AtOnce = StoreLimits.MaxWrites;

    /// <summary>
    /// The day of the first try. A start that was killed midway is continued for that day: shifted to another week, the dates would be
    /// other rows, and stand there twice.
    /// </summary>
    public async Task<DateOnly> BegunOnAsync(DateOnly today, CancellationToken cancel)
    {
        var begun = new Properties { { "v", 1L }, { "day", today.ToString("O", CultureInfo.InvariantCulture) } };
        await store.CommitAsync(Layout.Partition, [new Write.Insert(BegunKey, begun)], cancel);
        var row = await store.ReadAsync(Layout.Partition, BegunKey, cancel);
        return DateOnly.ParseExact(row!.Properties.Text("day")!, "O", CultureInfo.InvariantCulture);
    }

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
