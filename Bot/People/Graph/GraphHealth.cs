namespace AccountBot.People.Graph;

/// <summary>
/// Whether Graph is asked just now, and whether its answer is worth waiting for. After a failure it is left alone for a while, for as
/// long as it says where it says so; after that it is asked behind the scenes, until it answers in time again.
/// </summary>
internal sealed class GraphHealth(TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private long resumes = DateTimeOffset.MinValue.UtcTicks;
    private volatile bool isTrusted = true;

    public bool IsAsked => time.GetUtcNow().UtcTicks >= Interlocked.Read(ref resumes);

    public bool IsWaitedFor => isTrusted && IsAsked;

    public void Worked() => isTrusted = true;

    /// <summary>Not down, but nobody is to wait.</summary>
    public void Slowed() => isTrusted = false;

    public void Failed(TimeSpan? retryAfter = null)
    {
        isTrusted = false;
        Interlocked.Exchange(ref resumes, (time.GetUtcNow() + (retryAfter ?? Pause)).UtcTicks);
    }
}
