using System.Diagnostics.Metrics;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>
/// Looks now and then how much work waits, and since when. It only looks where somebody watches the program; every copy tells the same,
/// since all look at the one store.
/// </summary>
internal sealed class WorkGauge(IStore store, IEnumerable<IMailing> mailings, IMeterFactory meters, TimeProvider time, WorkLog log) : BackgroundService
{
    public const string Name = "AccountBot.Schedule";

    private const int Most = 1000;
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    // What was tried in vain is put off by so much at most: beyond it lies what is planned.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(10);

    private readonly HashSet<string> mails = [.. mailings.SelectMany(MailKinds.Of)];
    private volatile Standing standing = new(0, 0, 0, 0, 0, 0);

    /// <summary>One look at all partitions.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var (waiting, parked) = (new List<WorkItem>(), 0);
        foreach (var partition in Shards.All)
        {
            var rows = await store.QueryAsync(partition, WorkItem.DueBy(now + LongestDelay), Most, cancel);
            waiting.AddRange(rows.Select(WorkItem.From).Where(item => item.Due <= now || item.Attempts > 0));
            parked += (await store.QueryAsync(partition, WorkItem.Parked, Most, cancel)).Count;
        }

        var mail = waiting.Where(item => mails.Contains(item.Kind)).ToList();
        standing = new Standing(waiting.Count, OldestOf(waiting, now), waiting.Sum(item => item.Attempts), parked, mail.Count, OldestOf(mail, now));
    }

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Here and not in ExecuteAsync, which runs beside the start: whoever listens once all has started finds the gauges.
        var meter = meters.Create(Name);
        meter.CreateObservableGauge("work.pending", () => standing.Pending, "{item}", "Work that is due, or was tried in vain.");
        meter.CreateObservableGauge("work.oldest_age", () => standing.OldestAge, "s", "For how long the oldest of it has been due.");
        meter.CreateObservableGauge("work.retries", () => standing.Retries, "{try}", "Tries in vain of what is pending.");
        meter.CreateObservableGauge("work.parked", () => standing.Parked, "{item}", "Work that was given up, for an operator to look at.");
        meter.CreateObservableGauge("mailing.pending", () => standing.Mails, "{letter}", "Digests that are due and not on their way.");
        meter.CreateObservableGauge("mailing.oldest_age", () => standing.OldestMail, "s", "For how long the oldest of them has been due.");
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryLookAsync(stoppingToken);
            await Task.Delay(Every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TryLookAsync(CancellationToken cancel)
    {
        try
        {
            await LookAsync(cancel);
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

    /// <summary>In seconds. An item that was put off is due later than it first was: the delays that it had are added again.</summary>
    internal static double AgeOf(WorkItem item, DateTimeOffset now)
    {
        var delays = Enumerable.Range(1, item.Attempts).Sum(attempt => Math.Min(LongestDelay.TotalSeconds, Math.Pow(2, Math.Min(attempt, 20))));
        return Math.Max(0, (now - item.Due).TotalSeconds + delays);
    }

    private static double OldestOf(IEnumerable<WorkItem> items, DateTimeOffset now) => items.Select(item => AgeOf(item, now)).DefaultIfEmpty(0).Max();

    private sealed record Standing(int Pending, double OldestAge, int Retries, int Parked, int Mails, double OldestMail);
}
