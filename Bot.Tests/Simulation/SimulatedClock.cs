namespace AccountBot.Tests.Simulation;

/// <summary>Stands still between two steps. Nobody waits for it: what is due is looked up.</summary>
internal sealed class SimulatedClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        throw new NotSupportedException("In a simulation nobody waits for a timer: time is moved, and what is due is asked for.");
}
