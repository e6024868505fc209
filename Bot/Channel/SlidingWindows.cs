namespace AccountBot.Channel;

/// <summary>Counts what passed in the last stretches of time, and says how long to wait for the next to fit into all of them.</summary>
internal sealed class SlidingWindows(IReadOnlyList<Allowance> allowances)
{
    private readonly Queue<DateTimeOffset> passed = new();

    public DateTimeOffset Last { get; private set; }

    /// <summary>Nothing where it may pass now.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        Forget(now);
        var wait = TimeSpan.Zero;
        foreach (var allowance in allowances.Where(allowance => passed.Count >= allowance.Count))
        {
            var free = passed.ElementAt(passed.Count - allowance.Count) + allowance.Span - now;
            wait = free > wait ? free : wait;
        }

        return wait;
    }

    public void Pass(DateTimeOffset now)
    {
        Last = now;
        Forget(now);
        if (allowances.Count > 0)
        {
            passed.Enqueue(now);
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (passed.TryPeek(out var oldest) && oldest + allowances[^1].Span <= now)
        {
            passed.Dequeue();
        }
    }
}
