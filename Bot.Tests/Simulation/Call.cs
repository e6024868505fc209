namespace AccountBot.Tests.Simulation;

/// <summary>Something that a copy asked the store or the connector and waits for. It is done at one step and answered at a later one.</summary>
/// <param name="what">Told to whoever replays a run, and found out for nobody else.</param>
internal abstract class Call(Copy by, Func<string> what)
{
    public Copy By => by;

    public string What => what();

    public bool IsDone { get; private set; }

    /// <summary>It takes long: everything else goes on meanwhile, most of the time.</summary>
    public bool IsSlow { get; init; }

    public void Do()
    {
        Carry();
        IsDone = true;
    }

    public abstract void Answer();

    /// <summary>Done or not, no answer comes.</summary>
    public abstract void Fail();

    protected abstract void Carry();
}

internal sealed class Call<T>(Copy by, Func<string> what, Func<T> carry, Func<Exception> fault) : Call(by, what)
{
    private readonly TaskCompletionSource<T> answer = new();
    private T? result;

    public Task<T> Answered => answer.Task;

    public override void Answer() => answer.SetResult(result!);

    public override void Fail() => answer.SetException(fault());

    protected override void Carry() => result = carry();
}
