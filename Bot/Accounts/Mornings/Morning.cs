using AccountBot.Accounts.Books;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Accounts.Mornings;

/// <summary>
/// What each account has done for it before its people come in: its entries in the index are compared, and receipts that nobody will
/// ask for any more go. One row of work an account; doing it plans the next.
/// </summary>
internal sealed class Morning(IStore store, AccountBooks books, MorningPeople people, Agency agency, TimeProvider time) : IWorkHandler
{
    private const string Kind = "morning";
    private const int ReceiptDays = 30;

    // As many as fit one transaction beside the row that goes and the one that comes; what is over waits for the next morning.
    private const int ReceiptsAtOnce = StoreLimits.MaxWrites - 2;

    public IReadOnlyCollection<string> Kinds { get; } = [Kind];

    /// <summary>The row of an account's next morning.</summary>
    public WorkItem Next(AccountId account) => new($"{Kind}-{account}", Kind, account.ToString(), account.ToString(), MorningTime.After(agency.Calendar, time.GetUtcNow()));

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var account = AccountId.Parse(item.Body);
        if (await books.ReadAsync(account, Depth.Core, cancel) is not { } book)
        {
            return new WorkResult.Done();
        }

        await people.SeeToAsync(book, cancel);
        return new WorkResult.Done([.. await NextRowAsync(account, cancel), .. await OldReceiptsAsync(account, cancel)]);
    }

    /// <summary>A start plans it too, so it may stand there already.</summary>
    private async Task<IReadOnlyList<Write>> NextRowAsync(AccountId account, CancellationToken cancel)
    {
        var next = Next(account);
        return await store.ReadAsync(AccountKeys.Partition(account), next.Key, cancel) is null ? [next.ToInsert()] : [];
    }

    private async Task<IEnumerable<Write>> OldReceiptsAsync(AccountId account, CancellationToken cancel)
    {
        var day = agency.Calendar.Today(time).AddDays(-ReceiptDays);
        var rows = await store.QueryAsync(AccountKeys.Partition(account), AccountKeys.ReceiptsBefore(account, day), ReceiptsAtOnce, cancel);
        return rows.Select(row => new Write.Delete(row.Key, row.ETag));
    }
}
