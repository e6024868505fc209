using System.Globalization;
using AccountBot.Accounts.Mornings;

namespace AccountBot.Accounts.Imports;

/// <summary>
/// Merges what a file says into the store, beside a running bot. It is written down whole and then carried out account by account;
/// whoever finds it half done carries on. Nothing is ever deleted.
/// </summary>
internal sealed class Importer(ImportJournal journal, AccountMerge merge, MorningRound mornings, TimeProvider time)
{
    /// <summary>What an import would do now. It changes nothing.</summary>
    public async Task<IReadOnlyList<ImportReport>> PlanAsync(IReadOnlyList<AccountFacts> accounts, CancellationToken cancel)
    {
        var reports = new List<ImportReport>();
        foreach (var account in accounts)
        {
            reports.Add(await merge.PlanAsync(account, time.GetUtcNow(), cancel));
        }

        return reports;
    }

    /// <summary>Does it, after whatever import was left half done.</summary>
    /// <param name="progress">Hears how many accounts are through.</param>
    public async Task RunAsync(IReadOnlyList<AccountFacts> accounts, CancellationToken cancel, Action<int>? progress = null)
    {
        await FinishAsync(cancel);
        var now = time.GetUtcNow();
        await journal.WriteAsync(new PlannedImport(now.ToString("O", CultureInfo.InvariantCulture), now, accounts), cancel);
        await FinishAsync(cancel, progress);
    }

    /// <summary>Carries out the import that stands in the journal, where there is one.</summary>
    public async Task FinishAsync(CancellationToken cancel, Action<int>? progress = null)
    {
        if (await journal.ReadAsync(cancel) is not { } import)
        {
            return;
        }

        foreach (var (index, account) in import.Accounts.Index())
        {
            await merge.RunAsync(account, import, cancel);
            progress?.Invoke(index + 1);
        }

        await mornings.PlanAsync(cancel);
        await journal.CloseAsync(import, cancel);
    }
}

/// <summary>What an import does, or would do, with one account.</summary>
/// <param name="IsNew">The account was not there.</param>
/// <param name="Changes">What it adds and changes; of a new account, nothing by itself.</param>
/// <param name="Left">How many things it names that stand so already.</param>
internal sealed record ImportReport(AccountId Account, bool IsNew, IReadOnlyList<ImportChange> Changes, int Left);
