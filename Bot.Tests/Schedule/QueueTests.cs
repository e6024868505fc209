using AccountBot.Schedule;
using AccountBot.Tests.World;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.Schedule;

/// <summary>What is for one reader comes in order, also where the first has to wait.</summary>
public sealed class QueueTests
{
    [Fact]
    public void Letters_behind_one_that_waits_stand_in_line()
    {
        var time = new FakeTimeProvider();
        var queues = new Queues(time);
        queues.Hold(Letter("1", "greta"), time.GetUtcNow().AddSeconds(2));

        DateTimeOffset?[] places = [queues.PlaceOf(Letter("2", "greta")), queues.PlaceOf(Letter("3", "greta")), queues.PlaceOf(Letter("4", "omar"))];

        Assert.True(places[0] > time.GetUtcNow().AddSeconds(2));
        Assert.True(places[1] > places[0]);
        Assert.Null(places[2]);
        Assert.Null(queues.PlaceOf(Letter("1", "greta")));
        queues.Release(Letter("1", "greta"));
        Assert.Null(queues.PlaceOf(Letter("2", "greta")));
    }

    [Fact]
    public void A_letter_that_waits_for_long_holds_up_nobody()
    {
        var time = new FakeTimeProvider();
        var queues = new Queues(time);

        queues.Hold(Letter("1", "greta"), time.GetUtcNow().AddMinutes(5));

        Assert.Null(queues.PlaceOf(Letter("2", "greta")));
    }

    [Fact]
    public async Task Three_letters_come_in_the_order_in_which_they_were_written()
    {
        await using var bot = await BotWorld.StartAsync();
        bot.Greta.Chat.Upset(Delivery.Throttled);
        foreach (var sum in new[] { "£1,000", "£1,100", "£1,200" })
        {
            await bot.Tom.Says($"ask for {sum} more on Orlavex for the congress stand");
            await bot.Tom.Presses("Send");
            await bot.QuietAsync();
        }

        await bot.Greta.HearsNothing();
        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Contains("£1,000", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.Contains("£1,100", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.Contains("£1,200", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    private static WorkItem Letter(string id, string lane) => new(id, "letter", lane, "", DateTimeOffset.UnixEpoch);
}
