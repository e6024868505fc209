using System.Diagnostics;
using System.Diagnostics.Metrics;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>Turns, as whoever runs the bot counts and follows them. docs/operations.md tells what each name stands for.</summary>
internal sealed class TurnCounts
{
    public const string Name = "AccountBot.Dialogs";

    /// <summary>Without a listener a span is null and costs nothing.</summary>
    public static readonly ActivitySource Spans = new(Name);

    private readonly Counter<long> turns;
    private readonly Counter<long> failed;
    private readonly Histogram<double> duration;
    private readonly Counter<long> understanding;
    private readonly Counter<long> assisted;
    private readonly TimeProvider time;

    public TurnCounts(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        var meter = meters.Create(Name);
        turns = meter.CreateCounter<long>("turns", "{turn}", "Activities that were taken, by type.");
        failed = meter.CreateCounter<long>("turns.failed", "{turn}", "Turns in which something went wrong, so that the person was told so.");
        duration = meter.CreateHistogram<double>("capability.duration", "s", "How long a capability took to answer.");
        understanding = meter.CreateCounter<long>("understanding", "{message}", "Messages by how they were taken: understood, asked back, not understood.");
        assisted = meter.CreateCounter<long>("understanding.assisted", "{message}", "Messages that a language model was of help with.");
    }

    public void Taken(string type) => turns.Add(1, new KeyValuePair<string, object?>("type", type));

    public void Failed(string type) => failed.Add(1, new KeyValuePair<string, object?>("type", type));

    /// <summary>Has a capability answer, and notes how long that took.</summary>
    public async Task<Answer> MeasureAsync(Capability capability, Func<Task<Answer>> answer)
    {
        var begun = time.GetTimestamp();
        using var span = Spans.StartActivity(capability.Name);
        try
        {
            return await answer();
        }
        finally
        {
            duration.Record(time.GetElapsedTime(begun).TotalSeconds, new KeyValuePair<string, object?>("capability", capability.Name));
        }
    }

    public void Assisted() => assisted.Add(1);

    public void Heard(Intent intent, Answer answer) =>
        understanding.Add(1, new KeyValuePair<string, object?>("result", answer is Answer.Ask ? "asked" : intent == Intent.Unknown ? "not" : "understood"));
}
