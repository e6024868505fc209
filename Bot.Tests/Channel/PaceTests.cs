using AccountBot.Channel;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.Channel;

/// <summary>What the bot says of itself stays within the service's limits.</summary>
public sealed class PaceTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void A_conversation_takes_seven_in_a_second_eight_in_two_and_sixty_in_half_a_minute()
    {
        var windows = new SlidingWindows(new ChannelLimits().Conversation);
        var passed = new List<DateTimeOffset>();
        while (time.GetUtcNow() - time.Start < TimeSpan.FromMinutes(2))
        {
            if (windows.Wait(time.GetUtcNow()) == TimeSpan.Zero)
            {
                windows.Pass(time.GetUtcNow());
                passed.Add(time.GetUtcNow());
            }

            time.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.All(passed, from => Assert.InRange(Within(passed, from, 1), 1, 7));
        Assert.All(passed, from => Assert.InRange(Within(passed, from, 2), 1, 8));
        Assert.All(passed, from => Assert.InRange(Within(passed, from, 30), 1, 60));
        Assert.Equal(240, passed.Count);
    }

    [Fact]
    public void Whoever_waits_as_long_as_they_are_told_may_pass()
    {
        var windows = new SlidingWindows(new ChannelLimits().Conversation);
        for (var i = 0; i < 200; i++)
        {
            time.Advance(windows.Wait(time.GetUtcNow()));
            Assert.Equal(TimeSpan.Zero, windows.Wait(time.GetUtcNow()));
            windows.Pass(time.GetUtcNow());
        }
    }

    [Fact]
    public async Task A_tenant_takes_fifty_in_a_second_and_nearly_as_many_are_sent()
    {
        var pace = new Pace(new ChannelLimits { TenantPerSecond = 50 }, time);
        var turns = Enumerable.Range(0, 1000).Select(number => pace.TakeTurnAsync(To($"a:{number}", "t"), TestContext.Current.CancellationToken)).ToList();

        time.Advance(TimeSpan.FromSeconds(10));
        await Task.WhenAll(turns.Take(490));

        Assert.InRange(turns.Count(turn => turn.IsCompleted), 490, 500);
        time.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(turns);
    }

    [Fact]
    public void Tenants_do_not_wait_for_each_other()
    {
        var pace = new Pace(new ChannelLimits(), time);

        Assert.True(pace.TakeTurnAsync(To("a:1", "one"), TestContext.Current.CancellationToken).IsCompletedSuccessfully);
        Assert.True(pace.TakeTurnAsync(To("a:2", "two"), TestContext.Current.CancellationToken).IsCompletedSuccessfully);
        Assert.False(pace.TakeTurnAsync(To("a:3", "one"), TestContext.Current.CancellationToken).IsCompleted);
    }

    private static int Within(IEnumerable<DateTimeOffset> passed, DateTimeOffset from, int seconds) =>
        passed.Count(at => at >= from && at < from.AddSeconds(seconds));

    private static ConversationReference To(string conversation, string tenant) => new("https://smba.trafficmanager.net/emea/", conversation, "personal", tenant, "29:1", "28:1");
}
