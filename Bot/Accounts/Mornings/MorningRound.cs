using AccountBot.Accounts.Books;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Accounts.Mornings;

/// <summary>
/// Gives every account its next morning where it has none: at each start, for a store from a release without mornings, and after an
/// import. No start waits for it.
/// </summary>
internal sealed class MorningRound(IStore store, AccountList list, Morning morning, MorningPeople people, TimeProvider time, WorkLog log) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromMinutes(1);

    private readonly TaskCompletionSource planned = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the round of this start.</summary>
    public Task FirstRound => planned.Task;

    public async Task PlanAsync(CancellationToken cancel)
    {
        await foreach (var account in list.AllAsync(cancel))
        {
            await PlanAsync(account, cancel);
        }
    }

    /// <summary>Whatever is wrong with one account stays with it: the others have their morning, and the program starts.</summary>
    private async Task PlanAsync(AccountId account, CancellationToken cancel)
    {
        var next = morning.Next(account);
        try
        {
            await store.CommitAsync(AccountKeys.Partition(account), [next.ToInsert()], cancel);
            await people.PlanAsync(account, cancel);
        }
        catch (Exception fault) when (fault is not StoreUnavailableException && !cancel.IsCancellationRequested)
        {
            log.Failed(next.Kind, next.Id, fault);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start goes on first.
        await Task.Yield();
        while (!await TryAsync(stoppingToken) && !stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(PauseAfterFault, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryAsync(CancellationToken stopping)
    {
        try
        {
            await PlanAsync(stopping);
            return planned.TrySetResult();
        }
        catch (Exception fault) when (fault is StoreUnavailableException || (fault is OperationCanceledException && stopping.IsCancellationRequested))
        {
            return false;
        }
    }
}
