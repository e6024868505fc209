using System.Security.Cryptography;
using AccountBot.Channel;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>
/// What the service allows a tenant is for all copies of the bot together. Each writes anew every ten seconds that it lives, counts the
/// others, and keeps to its part. One that is gone is counted half a minute longer, and its row goes with the next beat of another.
/// </summary>
internal sealed class Heartbeat(IStore store, StorageSettings home, Pace pace, TimeProvider time, WorkLog log) : BackgroundService
{
    public const string Partition = "copies";

    private const string Beat = "beat";
    private const int Most = 200;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Lives = TimeSpan.FromSeconds(30);

    private readonly string name = RandomNumberGenerator.GetHexString(16, lowercase: true);

    public async Task BeatAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var copies = await store.QueryAsync(Partition, KeyRange.Prefix(""), Most, cancel);
        await store.CommitAsync(Partition, [Mine(copies.FirstOrDefault(copy => copy.Key == name), now)], cancel);
        var others = copies.Where(copy => copy.Key != name).ToLookup(copy => LastOf(copy) + Lives > now);
        pace.ShareAmong(1 + others[true].Count());
        foreach (var gone in others[false])
        {
            // Moved: another copy has taken it away, or it lives after all.
            await store.CommitAsync(Partition, [new Write.Delete(gone.Key, gone.ETag)], cancel);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A file has one copy, which need not look for others.
        if (home is StorageSettings.Embedded)
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await TryBeatAsync(stoppingToken);
        }
        while (await NextAsync(timer, stoppingToken));
    }

    private async Task TryBeatAsync(CancellationToken cancel)
    {
        try
        {
            await BeatAsync(cancel);
        }
        catch (StoreUnavailableException fault)
        {
            log.SweepFailed(fault);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // It stops.
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken cancel)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private Write Mine(Row? before, DateTimeOffset now)
    {
        var properties = new Properties { { "v", 1L }, { Beat, now.ToUnixTimeMilliseconds() } };
        return before is null ? new Write.Insert(name, properties) : new Write.Replace(name, properties, before.ETag);
    }

    private static DateTimeOffset LastOf(Row copy) => DateTimeOffset.FromUnixTimeMilliseconds(copy.Properties.Number(Beat) ?? 0);
}
