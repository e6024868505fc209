using System.Collections.Concurrent;

namespace AccountBot.Channel;

/// <summary>
/// Keeps what the bot says of itself (letters, redrawings) within what the service allows a tenant and a conversation. An answer to
/// somebody who waits is counted and never held back: it is for the letters to make room.
/// </summary>
internal sealed class Pace(ChannelLimits limits, TimeProvider time)
{
    private const int MostIdle = 10_000;

    // Clocks and lines differ a little; without this share of room the service would count one too many now and then.
    private const double Share = 0.985;

    private readonly ConcurrentDictionary<string, SlidingWindows> conversations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> tenants = new(StringComparer.OrdinalIgnoreCase);
    private volatile int copies = 1;

    /// <summary>From one letter of this copy to its next.</summary>
    private TimeSpan Gap => TimeSpan.FromSeconds(copies / (limits.TenantPerSecond * Share));

    /// <summary>How many copies of the bot there are, this one among them: each takes its part of what a tenant is allowed.</summary>
    public void ShareAmong(int copiesNow) => copies = copiesNow;

    /// <summary>How long this conversation has to wait for its next letter; nothing where it may go now.</summary>
    public TimeSpan WaitFor(ConversationReference to)
    {
        var windows = Of(to);
        lock (windows)
        {
            return windows.Wait(time.GetUtcNow());
        }
    }

    /// <summary>Waits for the tenant's turn: letters leave evenly, one after the other.</summary>
    public async Task TakeTurnAsync(ConversationReference to, CancellationToken cancel)
    {
        var (now, gap) = (time.GetUtcNow(), Gap);
        var turn = tenants.AddOrUpdate(to.TenantId ?? "", now, (_, last) => last + gap > now ? last + gap : now);
        if (turn > now)
        {
            await Task.Delay(turn - now, time, cancel);
        }
    }

    /// <summary>Something went to this conversation.</summary>
    public void Count(ConversationReference to)
    {
        var windows = Of(to);
        lock (windows)
        {
            windows.Pass(time.GetUtcNow());
        }
    }

    private SlidingWindows Of(ConversationReference to)
    {
        if (conversations.Count > MostIdle)
        {
            ForgetIdle();
        }

        return conversations.GetOrAdd(to.ConversationId, _ => new SlidingWindows(limits.Conversation));
    }

    private void ForgetIdle()
    {
        var longest = limits.Conversation.Count > 0 ? limits.Conversation.Max(allowance => allowance.Span) : TimeSpan.Zero;
        foreach (var idle in conversations.Where(pair => pair.Value.Last + longest < time.GetUtcNow()))
        {
            conversations.TryRemove(idle);
        }
    }
}
