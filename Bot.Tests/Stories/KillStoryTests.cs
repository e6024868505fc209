using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>
/// The main story with the program killed (SIGKILL) right after it has acknowledged a step, and started again. What was
/// acknowledged is done, once, and everybody hears of it.
/// </summary>
public sealed class KillStoryTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("the question")]
    [InlineData("the sending")]
    [InlineData("the first approval")]
    [InlineData("the second approval")]
    [InlineData("every step")]
    public async Task The_outcome_is_the_same_after_a_kill_behind(string step)
    {
        await using var bot = await ProcessWorld.StartAsync();

        await TellAsync(bot, step);
    }

    [Fact]
    public async Task The_outcome_is_the_same_on_a_storage_account()
    {
        await using var bot = await ProcessWorld.StartAsync("--Storage:ConnectionString", await azurite.NewAccountAsync());

        await TellAsync(bot, "every step");
    }

    [Fact]
    public async Task A_change_ordered_in_words_is_done_once_though_the_program_dies_behind_it()
    {
        await using var bot = await ProcessWorld.StartAsync();

        await bot.SaysAsync("Tom", "I'm stuck on the leave-behind, can my AM help?");
        await bot.KillAndRestartAsync();

        await bot.HearsAsync("Tom", "I asked Greta Solberg on Orlavex launch");
        await bot.PressesAsync("Greta", "I can help");
        await bot.HearsAsync("Tom", "Greta Solberg has your question");
    }

    private static async Task TellAsync(ProcessWorld bot, string step)
    {
        async Task BehindAsync(string done)
        {
            if (step == done || step == "every step")
            {
                await bot.KillAndRestartAsync();
            }
        }

        await bot.SaysAsync("Tom", "ask for £4,000 more on Orlavex pass-through for the symposium");
        await BehindAsync("the question");
        await bot.PressesAsync("Tom", "Send");
        await BehindAsync("the sending");
        await bot.PressesAsync("Greta", "Approve");
        await BehindAsync("the first approval");
        await bot.PressesAsync("Omar", "Approve");
        await BehindAsync("the second approval");

        await bot.HearsAsync("Greta", "Approved. It now goes to Omar Nassif");
        await bot.HearsAsync("Omar", "Approved. Pass-through goes from £40,000 to £44,000.");
        await bot.HearsAsync("Tom", "Greta Solberg approved");
        await bot.HearsAsync("Tom", "Omar Nassif approved");
        await bot.SettledAsync();
        await bot.SaysAsync("Tom", "how much is left in pass-through on Orlavex?");
        await bot.HearsAsync("Tom", "£32,500");
    }
}
