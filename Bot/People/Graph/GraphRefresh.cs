using AccountBot.Accounts;
using AccountBot.Storage;

namespace AccountBot.People.Graph;

/// <summary>The work behind the scenes: everybody is read at the start and, every few minutes, whoever changed; who left is told on.</summary>
internal sealed class GraphRefresh(GraphChanges changes, GraphDirectory directory, IEnumerable<IDepartures> listeners, TimeProvider time, GraphLog log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    // More than these do not leave an agency at once: it is rather Graph that is asked in the wrong place.
    private const int FewEnough = 5;
    private const int PlausibleShare = 4;

    /// <summary>One round of it.</summary>
    public async Task RoundAsync(CancellationToken cancel)
    {
        await changes.RoundAsync(cancel);
        await TellAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Interval, time);
            await changes.ReadEveryoneAsync(stoppingToken);
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
