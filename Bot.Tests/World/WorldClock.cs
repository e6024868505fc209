using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.World;

/// <summary>
/// The clock of all copies of the bot. It stands still until a test moves it, and it knows which of them sleep: as long as its sweep
/// waits for the next round a copy is not at work.
/// </summary>
internal sealed class WorldClock() : FakeTimeProvider(Monday)
{
    /// <summary>A Monday morning, so that no test depends on the day on which it runs. London keeps Greenwich time then.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    private int sleepers;

    /// <summary>How many copies of the bot wait for their next round.</summary>
    public int Sleepers => Volatile.Read(ref sleepers);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        var sleep = new Sleep(this);
        sleep.Timer = base.CreateTimer(
            sleeper =>
            {
                sleep.End();
                callback(sleeper);
            },
            state,
            dueTime,
            period);
        return sleep;
    }

    /// <summary>One wait. It ends when its time has come, or when whoever waits is gone.</summary>
    private sealed class Sleep : ITimer
    {
        private readonly WorldClock clock;
        private int over;

        public Sleep(WorldClock clock)
        {
            this.clock = clock;
            Interlocked.Increment(ref clock.sleepers);
        }

        public ITimer? Timer { get; set; }

        public void End()
        {
            if (Interlocked.Exchange(ref over, 1) == 0)
            {
                Interlocked.Decrement(ref clock.sleepers);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => Timer!.Change(dueTime, period);

        public void Dispose()
        {
            End();
            Timer!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            End();
            return Timer!.DisposeAsync();
        }
    }
}
