using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Changes;

/// <summary>The world's clock stands at Mon 2 Mar 2026, 09:30.</summary>
public sealed class ChangesStories
{
    [Fact]
    public async Task Everything_that_changed_is_told_with_who_and_when()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("speaker deck is late because the KOL is away");
        await bot.ReadAllAsync();
        await bot.Omar.Says("log £300 spend on Pass-through for Orlavex");
        await bot.ReadAllAsync();

        await bot.Helen.Says("what changed on Orlavex since Monday?");
        var answer = await bot.Helen.Hears();

        Assert.Contains("Speaker deck: at risk → late (the KOL is away), Greta Solberg, Mon 2 Mar 2026 09:30", answer, StringComparison.Ordinal);
        Assert.Contains("Pass-through: £9,500 → £9,800, Omar Nassif, Mon 2 Mar 2026 09:30", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_missed_is_what_others_did()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("speaker deck is late because the KOL is away");
        await bot.ReadAllAsync();

        await bot.Greta.Says("what did I miss?");
        Assert.StartsWith("You missed nothing", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Omar.Says("what did I miss?");

        Assert.Contains("Speaker deck", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_stays_private_and_other_accounts_unknown()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        await bot.Greta.Says("Marelle US is amber now");
        await bot.ReadAllAsync();

        await bot.Nadia.Says("what changed since Monday?");

        Assert.Equal("Nothing changed on your accounts since Mon 2 Mar 2026.", await bot.Nadia.Hears());
    }
}
