using System.Diagnostics.Metrics;

namespace AccountBot.Schedule;

/// <summary>What became of letters, counted for whoever watches the program. An ambiguous one may have arrived, and may come twice.</summary>
internal sealed class DeliveryCounts : IDisposable
{
    private const int EachSo = 500;

    private readonly WorkLog log;
    private long soFar;

    public const string MeterName = "AccountBot.Delivery";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> sent;
    private readonly Counter<long> putOff;
    private readonly Counter<long> ambiguous;
    private readonly Counter<long> failed;

    public DeliveryCounts(WorkLog log)
    {
        this.log = log;
        sent = meter.CreateCounter<long>("delivery.sent", "{letter}", "Letters that the service took.");
        putOff = meter.CreateCounter<long>("delivery.put_off", "{letter}", "Letters that have to wait before they are tried again.");
        ambiguous = meter.CreateCounter<long>("delivery.ambiguous", "{letter}", "Letters of which nobody knows whether the service took them.");
        failed = meter.CreateCounter<long>("delivery.failed", "{letter}", "Letters that will not arrive, with their reason in the store.");
    }

    /// <summary>Now and then the log tells how far it is.</summary>
    public void Sent()
    {
        sent.Add(1);
        if (Interlocked.Increment(ref soFar) is var count && count % EachSo == 0)
        {
            log.Progress(count);
        }
    }

    public void PutOff() => putOff.Add(1);

    public void Ambiguous() => ambiguous.Add(1);

    public void Failed() => failed.Add(1);

    public void Dispose() => meter.Dispose();
}
