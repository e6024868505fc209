namespace AccountBot.People.Graph;

/// <summary>Whether Graph is asked just now. After a failure it is left alone for a while, for as long as it says where it says so.</summary>
internal sealed class GraphHealth(TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private long resumes = DateTimeOffset.MinValue.UtcTicks;

    public bool IsAsked => time.GetUtcNow().UtcTicks >= Interlocked.Read(ref resumes);

    public void Failed(TimeSpan? retryAfter = null) => Interlocked.Exchange(ref resumes, (time.GetUtcNow() + (retryAfter ?? Pause)).UtcTicks);
}
