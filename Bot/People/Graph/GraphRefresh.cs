using AccountBot.Accounts;
using AccountBot.Storage;

namespace AccountBot.People.Graph;

/// <summary>The work behind the scenes: everybody is read at the start and, every few minutes, whoever changed; who left is told on.</summary>
internal sealed class GraphRefresh(GraphChanges changes, GraphKeeping keeping, GraphDirectory directory, IEnumerable<IDepartures> listeners, TimeProvider time, GraphLog log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    // More than these do not leave an agency at once: it is rather Graph that is asked in the wrong place.
    private const int FewEnough = 5;
    private const int PlausibleShare = 4;

    /// <summary>One round of it.</summary>
    public async Task RoundAsync(CancellationToken cancel)
    {
        await changes.RoundAsync(cancel);
        await TryAsync(keeping.SaveAsync, cancel);
        await TellAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Interval, time);
            await TryAsync(keeping.RecallAsync, stoppingToken);
            await changes.ReadEveryoneAsync(stoppingToken);
            await TryAsync(keeping.SaveAsync, stoppingToken);
            await TellAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RoundAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    /// <summary>Without the store what is known is known all the same.</summary>
    private async Task TryAsync(Func<CancellationToken, Task> keep, CancellationToken cancel)
    {
        try
        {
            await keep(cancel);
        }
        catch (StoreUnavailableException fault)
        {
            log.NotKept(fault);
        }
    }

    private async Task TellAsync(CancellationToken cancel)
    {
        var known = await directory.FindAllAsync(directory.Known, cancel);
        var gone = known.Where(person => !person.IsActive).Select(person => person.Id).ToList();
        if (gone.Count > Math.Max(FewEnough, known.Count / PlausibleShare))
        {
            log.TooManyGone(gone.Count, known.Count);
            return;
        }

        try
        {
            foreach (var listener in listeners)
            {
                await listener.SettleAsync(gone, [.. known.Select(person => person.Id).Except(gone)], cancel);
            }
        }
        catch (Exception fault) when (fault is StoreUnavailableException or StoreRefusedException)
        {
            log.NotSettled(fault);
        }
    }
}
