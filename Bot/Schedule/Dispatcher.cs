using System.Threading.Channels;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Does what the outbox holds. One item's fault harms no other: it is put off and comes round again.</summary>
internal sealed class Dispatcher(Outbox outbox, WorkDesk desk, TimeProvider time, WorkLog log) : BackgroundService
{
    /// <summary>Takes no more, and finishes what it has begun.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        outbox.Close();
        await Task.WhenAll(ExecuteTask ?? Task.CompletedTask, outbox.AsidesAsync()).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    /// <summary>Does one item that was taken out of the outbox. Whatever goes wrong with it stays with it.</summary>
    public async Task DoAsync(WorkRow row)
    {
        var mine = row;
        try
        {
            mine = HalfGone(row) ? await desk.TakeAsync(row, CancellationToken.None) : row;
            if (mine is not null)
            {
                outbox.HandOver(await desk.DoAsync(mine, CancellationToken.None));
            }
        }
#pragma warning disable CA1031 // The sweep's one catch: whatever went wrong, the next item is not to blame.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.Failed(row.Item.Kind, row.Item.Id, fault);
            await TryPutOffAsync(mine ?? row);
        }

        outbox.OneDone(row);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(outbox.Lanes.Select(lane => Task.Run(() => RunAsync(lane), CancellationToken.None)));

    private async Task RunAsync(ChannelReader<WorkRow> lane)
    {
        await foreach (var row in lane.ReadAllAsync(CancellationToken.None))
        {
            if (outbox.IsOver)
            {
                outbox.OneDone(row);
                continue;
            }

            await DoAsync(row);
        }
    }

    /// <summary>With half of the lease gone the row is taken anew before anything is sent: else two copies might both be at it.</summary>
    private bool HalfGone(WorkRow row) => row.Item.Due - time.GetUtcNow() < WorkItem.Lease / 2;

    private async Task TryPutOffAsync(WorkRow row)
    {
        try
        {
            await desk.PutOffFaultyAsync(row, CancellationToken.None);
        }
        catch (Exception fault) when (fault is StoreUnavailableException or StoreRefusedException)
        {
            // The row still stands where it stood: the sweep finds it once its lease has lapsed.
            log.Failed(row.Item.Kind, row.Item.Id, fault);
        }
    }
}
