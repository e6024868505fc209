using System.Collections.Concurrent;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Takes what is due of the mailings, twenty-five at a time, and no more at once than the service's limits let through in a few seconds.</summary>
internal sealed class Mailings(IEnumerable<IMailing> mailings, MailDesk desk, Outbox outbox, TimeProvider time, WorkLog log)
{
    /// <summary>A claim writes four rows a letter, and a transaction holds a hundred.</summary>
    private const int Batch = StoreLimits.MaxWrites / 4;

    private const int Batches = 8;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, IMailing> byKind = mailings.SelectMany(mailing => MailKinds.Of(mailing).Select(kind => (kind, mailing))).ToDictionary(pair => pair.kind, pair => pair.mailing, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> inHand = new(StringComparer.Ordinal);
    private int underWay;

    public bool Have(WorkItem item) => byKind.ContainsKey(item.Kind);

    /// <summary>Rows of one partition that are due. What finds no room now is left for the next round, which comes soon then.</summary>
    public void Take(IReadOnlyList<WorkRow> rows)
    {
        foreach (var batch in rows.Where(row => !inHand.ContainsKey(row.Item.Id)).Chunk(Batch))
        {
            if (Volatile.Read(ref underWay) >= Batches)
            {
                outbox.Expect(time.GetUtcNow() + Soon);
                return;
            }

            Interlocked.Increment(ref underWay);
            Array.ForEach(batch, row => inHand[row.Item.Id] = true);
            outbox.Aside(() => SendAsync(batch));
        }
    }

    private async Task SendAsync(IReadOnlyList<WorkRow> batch)
    {
        try
        {
            await desk.SendAsync(batch, item => byKind[item.Kind], outbox.Closing, CancellationToken.None);
        }
        catch (StoreUnavailableException fault)
        {
            // What was not claimed is due still; what was, lapses and is listed as in doubt.
            log.SweepFailed(fault);
        }
        finally
        {
            foreach (var row in batch)
            {
                inHand.TryRemove(row.Item.Id, out _);
            }

            Interlocked.Decrement(ref underWay);

            // There is room again, and what is due for many comes in more than one round.
            outbox.Expect(time.GetUtcNow() + Soon);
        }
    }
}

/// <summary>Where a letter of a mailing stands is told by its row's kind.</summary>
internal static class MailKinds
{
    /// <summary>Claimed, and perhaps sent.</summary>
    public static string Sending(IMailing mailing) => $"{mailing.Kind}.sending";

    /// <summary>Claimed before, and turned away by the service: nothing arrived.</summary>
    public static string Again(IMailing mailing) => $"{mailing.Kind}.again";

    public static IReadOnlyList<string> Of(IMailing mailing) => [mailing.Kind, Sending(mailing), Again(mailing)];
}
