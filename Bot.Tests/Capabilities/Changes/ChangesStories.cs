using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

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

        Assert.Contains("Speaker deck is late, was at risk (the KOL is away), Greta Solberg, Mon 2 Mar 2026 09:30", answer, StringComparison.Ordinal);
        Assert.Contains("Pass-through: £9,800 spent, £9,500 before, Omar Nassif, Mon 2 Mar 2026 09:30", answer, StringComparison.Ordinal);
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

    [Fact]
    public async Task Since_somebody_last_looked_it_tells_what_others_did_and_once()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Omar.Says("what changed on Orlavex since I last looked?");
        Assert.Equal("You have not looked before. Nothing changed on Orlavex launch since Mon 23 Feb 2026.", await bot.Omar.Hears());
        await bot.AdvanceAsync(TimeSpan.FromHours(1));
        await bot.Greta.Says("speaker deck is late because the KOL is away");
        await bot.ReadAllAsync();
        await bot.Omar.Says("log £300 spend on Pass-through for Orlavex");
        await bot.ReadAllAsync();

        await bot.Omar.Says("what changed on Orlavex since I last looked?");

        Assert.Equal(
            """
            What changed on Orlavex launch since you last looked, Mon 2 Mar 2026 09:30:
            Orlavex launch: Speaker deck is late, was at risk (the KOL is away), Greta Solberg, Mon 2 Mar 2026 10:30
            """,
            await bot.Omar.Hears());
        await bot.Omar.Says("what changed on Orlavex since I last looked?");
        Assert.Equal("Nobody else changed anything on Orlavex launch since you last looked, Mon 2 Mar 2026 10:30.", await bot.Omar.Hears());
    }

    [Fact]
    public async Task Whoever_never_looked_is_told_since_when()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("speaker deck is late because the KOL is away");
        await bot.ReadAllAsync();

        await bot.Omar.Says("what's new since I last looked?");

        Assert.StartsWith("You have not looked before, so this is what changed on your accounts since Mon 23 Feb 2026:\nOrlavex launch: Speaker deck", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_shown_is_told_again()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Omar.Says("what changed on Orlavex since I last looked?");
        await bot.Omar.Hears();
        await bot.Greta.Says("speaker deck is late because the KOL is away");
        await bot.ReadAllAsync();
        bot.Omar.Chat.Upset(Delivery.Blocked);
        await bot.Omar.Says("what changed on Orlavex since I last looked?");
        await bot.Omar.HearsNothing();

        await bot.Omar.Says("what changed on Orlavex since I last looked?");

        Assert.Contains("Speaker deck is late, was at risk", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shorter_time_leaves_what_lies_before_it_unseen()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Omar.Says("what changed on Orlavex since I last looked?");
        await bot.Omar.Hears();
        await bot.Greta.Says("speaker deck is late because the KOL is away");
        await bot.ReadAllAsync();
        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        await bot.Omar.Says("what changed on Orlavex since today?");
        await bot.Omar.Hears();

        await bot.Omar.Says("what changed on Orlavex since I last looked?");

        Assert.Contains("Speaker deck is late, was at risk", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_account_has_its_own_last_look()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Omar.Says("what changed since I last looked?");
        await bot.Omar.Hears();
        await bot.Greta.Says("speaker deck is late because the KOL is away");
        await bot.Ruth.Says("website copy is late because the client is slow");
        await bot.ReadAllAsync();
        await bot.Omar.Says("status of Marelle EU");
        Assert.Contains("Website copy is late, was planned", await bot.Omar.Hears(), StringComparison.Ordinal);

        await bot.Omar.Says("what changed since I last looked?");

        var told = await bot.Omar.Hears();
        Assert.Contains("Speaker deck is late, was at risk", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Website copy", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what changed on Orlavex since I last looked?")]
    [InlineData("what changed on Orlavex since Monday?")]
    public async Task More_than_is_looked_through_is_said_and_does_not_count_as_seen(string said)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Omar.Says("what changed on Orlavex since I last looked?");
        await bot.Omar.Hears();
        await NoteAsync(bot, 400);

        foreach (var _ in new[] { "once", "twice" })
        {
            await bot.Omar.Says(said);
            Assert.Contains("More than ", await bot.Omar.Hears(), StringComparison.Ordinal);
        }

        await bot.Omar.Says("status of Orlavex");
        Assert.Contains("More than 195 earlier changes: ask", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_ones_fit_into_one_message_and_the_rest_is_counted()
    {
        await using var bot = await BotWorld.StartAsync();
        await NoteAsync(bot, 60, string.Join(' ', Enumerable.Repeat("the client would like another blue", 100)));

        await bot.Omar.Says("what changed on Orlavex since Monday?");

        Assert.Matches("[0-9]+ earlier changes not shown", await bot.Omar.Hears());
    }

    /// <summary>Greta notes so much on Orlavex, one thing after the other.</summary>
    private static async Task NoteAsync(BotWorld bot, int count, string what = "")
    {
        var greta = new Actor(PersonId.Parse(bot.Greta.ObjectId), bot.Greta.Name);
        foreach (var some in Enumerable.Range(1, count).Chunk(80))
        {
            await bot.Services.GetRequiredService<ActDesk>().RunAsync(
                AccountId.Parse("orlavex"),
                Op.Of(new DateOnly(2026, 3, 2), $"{some[0]}"),
                greta,
                (_, act) =>
                {
                    Array.ForEach(some, no => act.Audit("note.logged", $"piece {no} {what}", "", ""));
                    return ValueTask.FromResult("");
                },
                TestContext.Current.CancellationToken);
        }
    }
}
