namespace AccountBot.Tests.Simulation;

/// <summary>
/// The one thread on which every copy of the bot runs, each up to where it waits for an answer. Which answer comes next, and
/// whether one comes at all, is drawn by lot: that is all the concurrency there is, and the same seed repeats it.
/// </summary>
internal sealed class Scheduler(Chance chance) : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> ready = new();
    private readonly List<Call> waiting = [];
    private Exception? fault;

    public bool IsWaiting => waiting.Count > 0;

    public required Faults Faults { get; set; }

    /// <summary>Called when a copy dies at a call.</summary>
    public required Action<Copy> Crash { get; init; }

    /// <summary>Every step, for whoever replays a run.</summary>
    public Action<string>? Log { get; init; }

    public override void Post(SendOrPostCallback d, object? state) => ready.Enqueue((d, state));

    public Task<T> Ask<T>(Copy by, Func<string> what, Func<T> carry, Func<Exception> fault)
    {
        var call = new Call<T>(by, what, carry, fault) { IsSlow = chance.Falls(Faults.Slow) };
        waiting.Add(call);
        return call.Answered;
    }

    /// <summary>Lets the bot begin something; what follows is done as answers come.</summary>
    public void Run(Func<Task> work) => Go(() => _ = WatchAsync(work));

    /// <summary>Lets the bot do something, and all that follows from it up to where it waits.</summary>
    private void Go(Action work)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            work();
            while (ready.TryDequeue(out var next))
            {
                next.Callback(next.State);
            }
        }
        finally
        {
            SetSynchronizationContext(outside);
        }

        if (fault is not null)
        {
            throw new InvalidOperationException("Something was thrown that nobody caught.", fault);
        }
    }

    private async Task WatchAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // It is thrown again, from the run's own thread.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            fault ??= thrown;
        }
    }

    /// <summary>One of the calls goes on.</summary>
    public void Step()
    {
        var call = chance.Of(waiting);
        if (call.IsSlow && !Faults.IsCalm && chance.Falls(0.95))
        {
            return;
        }

        if (chance.Falls(Faults.Crash))
        {
            Die(call);
        }
        else if (chance.Falls(Faults.Down + Faults.Lost))
        {
            Fail(call, chance.Falls(Faults.Lost / (Faults.Down + Faults.Lost)));
        }
        else if (call.IsDone)
        {
            Answer(call);
        }
        else
        {
            call.Do();
            if (Faults.IsCalm || chance.Falls(0.7))
            {
                Answer(call);
            }
        }
    }

    /// <summary>A dead copy hears no answer; what it had begun to wait for is gone with it.</summary>
    public void Forget(Copy copy) => waiting.RemoveAll(call => call.By == copy);

    private void Die(Call call)
    {
        if (!call.IsDone && chance.Falls(0.5))
        {
            call.Do();
        }

        Log?.Invoke($"{call.By} dies at {call.What}, {(call.IsDone ? "done" : "not done")}");
        Crash(call.By);
    }

    private void Fail(Call call, bool isLost)
    {
        if (!call.IsDone && isLost)
        {
            call.Do();
        }

        Log?.Invoke($"{call.By} hears nothing of {call.What}, {(call.IsDone ? "done" : "not done")}");
        waiting.Remove(call);
        Resume(call.Fail);
    }

    private void Answer(Call call)
    {
        Log?.Invoke($"{call.By} {call.What}");
        waiting.Remove(call);
        Resume(call.Answer);
    }

    /// <summary>Outside of any context, else library code that captures none would go on in the thread pool.</summary>
    private void Resume(Action answer) => Go(() =>
    {
        SetSynchronizationContext(null);
        answer();
        SetSynchronizationContext(this);
    });
}
