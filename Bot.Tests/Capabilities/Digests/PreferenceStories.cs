using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Digests;

/// <summary>Somebody says how they want to hear of things.</summary>
public sealed class PreferenceStories
{
    private static readonly TimeSpan ToNextMorning = TimeSpan.FromHours(23);

    [Fact]
    public async Task What_is_muted_until_a_day_is_told_again_from_then_on()
    {
        await using var bot = await DigestStories.StartAsync();
        await bot.Greta.Says("mute Marelle US until Wednesday");
        Assert.StartsWith("Muted until Wed 4 Mar 2026: Marelle US.", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.AdvanceAsync(ToNextMorning);
        Assert.DoesNotContain("Marelle US", await bot.Greta.Hears(), StringComparison.Ordinal);

        await bot.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.Contains("Marelle US", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task What_is_muted_is_not_told_and_is_there_when_asked_for()
    {
        await using var bot = await DigestStories.StartAsync();
        await bot.Greta.Says("mute Marelle US");
        Assert.Equal("Muted: Marelle US. I tell you nothing of it in your digest; ask, and it is all there.", await bot.Greta.Hears());

        await bot.AdvanceAsync(ToNextMorning);
        Assert.DoesNotContain("Marelle US", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Greta.Says("show my digest");

        Assert.Contains("Sales aid (Marelle US)", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mute budget", "Muted: budget. I tell you nothing of it in your digest; ask, and it is all there.")]
    [InlineData("mute deadlines on Orlavex", "Muted: Orlavex launch and deadlines. I tell you nothing of it in your digest; ask, and it is all there.")]
    [InlineData("mute budget until Friday", "Muted until Fri 6 Mar 2026: budget. I tell you nothing of it in your digest; ask, and it is all there.")]
    [InlineData("mute", "Mute what? Name an account, or one of: deadlines, budget, status, requests, help, updates.")]
    [InlineData("mute the deck reminders", "Mute what? Name an account, or one of: deadlines, budget, status, requests, help, updates.")]
    [InlineData("unmute everything", "Nothing is muted any more. Your next digest is on Tue 3 Mar 2026 at 08:30.")]
    [InlineData("only urgent until Monday", "Only what is urgent until Mon 9 Mar 2026. Your next digest is on Mon 9 Mar 2026 at 08:30.")]
    [InlineData("quiet hours 18:00 to 09:45", "Quiet hours from 18:00 to 09:45, Europe/London. Your next digest is on Mon 2 Mar 2026 at 09:45.")]
    [InlineData("quiet hours from 6pm to 8am", "Quiet hours from 18:00 to 08:00, Europe/London. Your next digest is on Tue 3 Mar 2026 at 08:30.")]
    [InlineData("no quiet hours", "No quiet hours any more. Your next digest is on Tue 3 Mar 2026 at 08:30.")]
    [InlineData("send my digest at 10:15", "Your digest comes at 10:15, Europe/London. Your next digest is on Mon 2 Mar 2026 at 10:15.")]
    [InlineData("what are my notification settings?", "Your next digest is on Tue 3 Mar 2026 at 08:30.\nNothing is muted.\nNo quiet hours are set.")]
    public async Task A_wish_is_granted_at_once(string wish, string answer)
    {
        await using var bot = await DigestStories.StartAsync();

        await bot.Greta.Says(wish);

        Assert.Equal(answer, await bot.Greta.Hears());
    }

    [Fact]
    public async Task Another_time_is_kept_to_and_the_old_one_is_forgotten()
    {
        await using var bot = await DigestStories.StartAsync();
        await bot.Greta.Says("send my digest at 10:15");
        await bot.Greta.Hears();

        await bot.AdvanceAsync(TimeSpan.FromMinutes(50));
        Assert.StartsWith("Mon 2 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.AdvanceAsync(ToNextMorning);

        await bot.Greta.HearsNothing();
    }

    [Fact]
    public async Task Somebody_whose_role_has_none_can_have_one()
    {
        await using var bot = await DigestStories.StartAsync();
        await bot.Tom.Says("send my digest at 10");
        Assert.Equal("Your digest comes at 10:00, Europe/London. Your next digest is on Mon 2 Mar 2026 at 10:00.", await bot.Tom.Hears());

        await bot.AdvanceAsync(TimeSpan.FromHours(25));

        Assert.Contains("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_wish_and_another_leave_each_other_alone()
    {
        await using var bot = await DigestStories.StartAsync();
        foreach (var wish in (string[])["mute help", "quiet hours 18:00-08:00", "mute Orlavex", "unmute help"])
        {
            await bot.Greta.Says(wish);
            await bot.Greta.Hears();
        }

        await bot.Greta.Says("what have I muted?");

        Assert.Equal("Your next digest is on Tue 3 Mar 2026 at 08:30.\nMuted: Orlavex launch.\nQuiet hours from 18:00 to 08:00.", await bot.Greta.Hears());
    }
}
