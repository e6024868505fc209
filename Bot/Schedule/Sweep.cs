using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>
/// Finds what is due in all 32 partitions and hands it to the outbox: what a killed copy left, what was put off, what was
/// planned for now. Each second in a copy's first ten and while something waits for a moment,
/// else every ten seconds.
/// </summary>
internal sealed class Sweep(IStore store, WorkDesk desk, Mailings mailings, Outbox outbox, TimeProvider time, WorkLog log) : BackgroundService
{
    private const int AtATime = 200;
    private const int EagerRounds = 10;
    private static readonly TimeSpan Eager = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(10);

    /// <summary>One round over all partitions. Each item is taken before it is handed over, so that no two copies do it.</summary>
    public async Task RoundAsync(CancellationToken cancel)
    {
        foreach (var partition in Shards.All)
        {
            var due = await store.QueryAsync(partition, WorkItem.DueBy(time.GetUtcNow()), AtATime, cancel);
            var rows = due.Select(row => new WorkRow(partition, WorkItem.From(row), row.ETag)).ToLookup(row => mailings.Have(row.Item));
            mailings.Take([.. rows[true]]);
            foreach (var row in rows[false])
            {
                if (!outbox.Holds(row.Item) && await desk.TakeAsync(row, cancel) is { } taken)
                {
                    outbox.HandOver([taken]);
                }
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var round = 0; !stoppingToken.IsCancellationRequested; round++)
        {
            try
            {
                await RoundAsync(stoppingToken);
                await Task.Delay(round < EagerRounds || outbox.IsExpecting ? Eager : Calm, time, stoppingToken);
            }
            catch (StoreUnavailableException fault)
            {
                log.SweepFailed(fault);
                await Task.Delay(Calm, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
