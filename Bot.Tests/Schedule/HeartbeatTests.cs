using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Storage.Sqlite;
using AccountBot.Tests.World;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.Schedule;

/// <summary>Copies of the bot share what the service allows a tenant.</summary>
public sealed class HeartbeatTests : IDisposable
{
    private const int PerSecond = 50;
    private const int Whole = PerSecond * 10;
    private const int Half = Whole / 2;

    private readonly WorldFolder files = WorldFolder.Create();
    private readonly FakeTimeProvider time = new();
    private readonly SqliteStore store;
    private int tenants;

    public HeartbeatTests() => store = new SqliteStore(files.StorePath);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_that_have_much_to_send_stay_below_the_limit_together()
    {
        var (one, other) = (NewCopy(), NewCopy());
        await BeatAsync(one, other, one);

        Assert.InRange(await LeavingAsync(Nearly(Whole), one, other), Nearly(Whole), Whole);
    }

    [Fact]
    public async Task One_alone_takes_all_of_it()
    {
        var alone = NewCopy();
        await BeatAsync(alone, alone);

        Assert.InRange(await LeavingAsync(Nearly(Whole), alone), Nearly(Whole), Whole);
    }

    [Fact]
    public async Task One_that_is_gone_is_counted_half_a_minute_and_then_no_more()
    {
        var (one, killed) = (NewCopy(), NewCopy());
        await BeatAsync(killed, one);

        time.Advance(TimeSpan.FromSeconds(20));
        await BeatAsync(one);
        Assert.InRange(await LeavingAsync(Nearly(Half), one), Nearly(Half), Half);
        time.Advance(TimeSpan.FromSeconds(15));
        await BeatAsync(one);

        Assert.InRange(await LeavingAsync(Nearly(Whole), one), Nearly(Whole), Whole);
        Assert.Single(await store.QueryAsync(Heartbeat.Partition, KeyRange.Prefix(""), int.MaxValue, Cancel));
    }

    [Fact]
    public async Task One_that_was_taken_for_gone_comes_back()
    {
        var (slow, other) = (NewCopy(), NewCopy());
        await BeatAsync(slow);
        time.Advance(TimeSpan.FromMinutes(1));
        await BeatAsync(other, slow, other);

        Assert.InRange(await LeavingAsync(Nearly(Half), other), Nearly(Half), Half);
    }

    public void Dispose()
    {
        store.Dispose();
        files.Dispose();
    }

    private static async Task BeatAsync(params Copy[] copies)
    {
        foreach (var copy in copies)
        {
            await copy.Heart.BeatAsync(Cancel);
        }
    }

    /// <summary>How many letters leave in ten seconds where ever so many wait, in a tenant that was not written to before.</summary>
    /// <param name="least">So many are waited for.</param>
    private async Task<int> LeavingAsync(int least, params Copy[] copies)
    {
        using var over = new CancellationTokenSource();
        var tenant = $"tenant {++tenants}";
        var turns = copies.Select(copy => Enumerable.Range(0, 600).Select(number => copy.Pace.TakeTurnAsync(To(number, tenant), over.Token)).ToList()).ToList();
        time.Advance(TimeSpan.FromSeconds(10));
        await Task.WhenAll(turns.SelectMany(some => some.Take(least / copies.Length))).WaitAsync(Waiting.Patience, TimeProvider.System, Cancel);
        var left = turns.Sum(some => some.Count(turn => turn.IsCompletedSuccessfully));
        await over.CancelAsync();
        return left;
    }

    private Copy NewCopy()
    {
        var pace = new Pace(new ChannelLimits { TenantPerSecond = PerSecond }, time);
        var heart = new Heartbeat(store, new StorageSettings.Embedded(files.StorePath), pace, time, new WorkLog(NullLogger<WorkLog>.Instance));
        return new Copy(heart, pace);
    }

    private static int Nearly(int allowed) => allowed * 96 / 100;

    private static ConversationReference To(int number, string tenant) => new("https://smba.trafficmanager.net/emea/", $"a:{number}", "personal", tenant, "29:1", "28:1");

    private sealed record Copy(Heartbeat Heart, Pace Pace);
}
