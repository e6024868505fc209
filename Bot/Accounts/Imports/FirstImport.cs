using System.Globalization;
using AccountBot.Storage;

namespace AccountBot.Accounts.Imports;

/// <summary>
/// Brings the agency file's accounts into an empty store. A start that was killed midway is simply continued by the next.
/// </summary>
internal sealed class FirstImport(IStore store, NewAccounts fresh, TimeProvider time)
{
    private const string BegunKey = "import~begun";
    private const string DoneKey = "import~first";

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
            await fresh.BringAsync(account, at, cancel);
        }

        await NoteDoneAsync(store, at, cancel);
    }

    /// <summary>From now on the store is the truth, whichever file filled it.</summary>
    public static Task NoteDoneAsync(IStore store, DateTimeOffset at, CancellationToken cancel) =>
        store.CommitAsync(Layout.Partition, [new Write.Insert(DoneKey, new Properties { { "v", 1L }, { "at", at.ToString("O") } })], cancel);
}
