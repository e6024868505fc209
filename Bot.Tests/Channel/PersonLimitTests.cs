using System.Net;
using AccountBot.Channel;
using AccountBot.Tests.World;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.Channel;

/// <summary>One person's flood is their own affair.</summary>
public sealed class PersonLimitTests
{
    [Fact]
    public async Task Ten_thousand_messages_a_minute_from_one_person_are_cut_short_and_others_are_heard()
    {
        await using var bot = await BotWorld.StartAsync(new WorldOptions { Arguments = ["--Channel:MessagesPerPersonPerMinute", "20"] });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++)
        {
            using var answer = await bot.PostAsync(bot.Wire.Activity("typing", $"f:{i}", bot.Tom.User, bot.Tom.Chat).ToJsonString());
            statuses.Add(answer.StatusCode);
        }

        await bot.Greta.Says("my deadlines");

        Assert.Equal(20, statuses.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(20, statuses.Count(status => status == HttpStatusCode.TooManyRequests));
        Assert.NotEmpty(await bot.Greta.Hears());
    }

    [Fact]
    public void Whoever_waits_is_heard_again()
    {
        var time = new FakeTimeProvider();
        var limit = new PersonLimit(perMinute: 60, time);
        var tom = new Activity { Type = "message", From = new ChannelAccount("29:1", "Tom", "t") };
        foreach (var _ in Enumerable.Range(0, 10_000))
        {
            limit.Admits(tom);
        }

        Assert.False(limit.Admits(tom));
        time.Advance(TimeSpan.FromSeconds(2.5));
        Assert.True(limit.Admits(tom));
        Assert.True(limit.Admits(tom));
        Assert.False(limit.Admits(tom));
    }
}
