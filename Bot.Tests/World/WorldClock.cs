using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.World;

/// <summary>
/// The bot's clock. It stands still until a test moves it, and it knows whether the bot sleeps: as long as the sweep waits for its
/// next round it is not at work.
/// </summary>
internal sealed class WorldClock() : FakeTimeProvider(Monday)
{
    /// <summary>A Monday morning, so that no test depends on the day on which it runs. London keeps Greenwich time then.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    private int sleepers;

    public bool IsBotAsleep => Volatile.Read(ref sleepers) > 0;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        Interlocked.Increment(ref sleepers);
        return base.CreateTimer(WakeUp, state, dueTime, period);

        void WakeUp(object? sleeper)
        {
            Interlocked.Decrement(ref sleepers);
            callback(sleeper);
        }
    }
}
