using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>The main stories once more, with the store in a storage account: nobody notices where the bot keeps what it knows.</summary>
public sealed class AzureTablesStoryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_budget_request_goes_up_the_ladder_and_then_the_budget_shows_it()
    {
        await using var bot = await StartAsync();

        await bot.Tom.Says("ask for £4,000 more on Orlavex pass-through for the satellite symposium");
        Assert.Contains("Greta Solberg, then Omar Nassif", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Presses("Send");
        await bot.Greta.HearsCard();
        await bot.Greta.Presses("Approve");
        Assert.Equal("Approved. It now goes to Omar Nassif, because it is above £2,500.", await bot.Greta.Hears());
        await bot.Tom.Hears();
        await bot.Omar.HearsCard();
        await bot.Omar.Presses("Approve");
        Assert.Equal("Approved. Pass-through goes from £40,000 to £44,000.", await bot.Omar.Hears());
        await bot.Tom.Hears();

        await bot.Tom.Says("how much is left in pass-through on Orlavex");
        Assert.Contains("£32,500", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejection_says_why_and_changes_nothing()
    {
        await using var bot = await StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.Greta.HearsCard();

        await bot.Greta.Presses("Reject", ("comment", "not this quarter"));

        Assert.Equal("Rejected. Tom Birch has been told why.", await bot.Greta.Hears());
        Assert.EndsWith(": not this quarter", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Tom.Says("how much is left in pass-through on Orlavex");
        Assert.Contains("£28,500", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_the_speaker_may_move_is_moved_and_moved_back()
    {
        await using var bot = await StartAsync();

        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        Assert.Equal("Speaker deck moves from Fri 20 Mar 2026 to Tue 24 Mar 2026.", (await bot.Greta.HearsCard()).Text);
        await bot.Greta.Presses("Undo");
        await bot.Greta.Says("when is the speaker deck due?");

        Assert.Contains("Fri 20 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_asked_for_given_and_answered()
    {
        await using var bot = await StartAsync();

        await bot.Tom.Says("I'm stuck on the ABPI code bit of the leave-behind, can my AM help?");
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();
        await bot.Greta.Presses("I can help");
        await bot.Tom.Hears();
        await bot.Greta.Presses("Done", ("answer", "Use clause 4.1"));

        Assert.Equal("Greta Solberg answers your question on Orlavex launch: Use clause 4.1", await bot.Tom.Hears());
    }

    [Fact]
    public async Task What_Teams_delivers_twice_is_answered_once()
    {
        await using var bot = await StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, "my deadlines");

        await bot.TellAsync(message);
        await bot.TellAsync(message);

        await bot.Tom.Hears();
        await bot.Tom.HearsNothing();
    }

    private async Task<BotWorld> StartAsync() => await BotWorld.StartAsync(new WorldOptions { StorageAccount = await azurite.NewAccountAsync() });
}
