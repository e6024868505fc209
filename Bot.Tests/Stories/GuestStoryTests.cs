using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>Helen is on no team of Quillan; she decides there as Priya's manager, since the rung above Priya is vacant.</summary>
public sealed class GuestStoryTests
{
    [Fact]
    public async Task What_a_guest_has_decided_is_kept_with_them_no_longer_and_comes_back_with_an_undo()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Priya.Says("ask for £1,000 more on the Quillan fees");
        await bot.Priya.HearsCard();
        await bot.Priya.Presses("Send");
        await bot.Helen.HearsCard();
        Assert.Single(await GuestRowsAsync(bot));

        await bot.Helen.Presses("Approve");
        await bot.ReadAllAsync();
        Assert.Empty(await GuestRowsAsync(bot));

        await bot.Helen.Presses("Undo");
        await bot.ReadAllAsync();
        await bot.Helen.Says("what is waiting for me?");
        Assert.Contains("£1,000 more on Fees", await bot.Helen.Hears(), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> GuestRowsAsync(BotWorld bot) => (await bot.StoreAsync()).Where(row => row.Contains("~1g~quillan~", StringComparison.Ordinal));
}
