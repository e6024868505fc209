namespace AccountBot.Tests.World;

public sealed class BotWorldTests
{
    [Fact]
    public async Task Tom_asks_for_his_deadlines_and_reads_them()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.Says("my deadlines");

        var answer = await bot.Tom.Hears();
        Assert.Contains("Congress abstract", answer, StringComparison.Ordinal);
        Assert.Contains("Fri 6 Mar 2026", answer, StringComparison.Ordinal);
        Assert.Contains("Website copy", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Media plan", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_hears_of_no_account()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.SaysIn(bot.Group, "my deadlines");

        Assert.DoesNotContain("Congress abstract", (await bot.NextAsync(bot.Group)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_passes_and_nobody_is_disturbed()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.AdvanceAsync(TimeSpan.FromMinutes(3));

        Assert.Equal(WorldClock.Monday.AddMinutes(3), bot.Clock.GetUtcNow());
        await bot.Tom.HearsNothing();
    }
}
