using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>A request that holds up others. It is asked on Mon 2 Mar 2026, and the leave-behind that it is about is due on Fri 13 Mar.</summary>
public sealed class HoldUpStoryTests
{
    private const string Told = "Leave-behind, second proof is needed by Fri 13 Mar 2026 and waits for your decision; Printing on Thu 19 Mar 2026 comes after it.";

    [Fact]
    public async Task Two_working_days_before_it_is_needed_whoever_decides_is_told_once_with_the_card()
    {
        await using var bot = await AskAsync();
        await bot.AdvanceAsync(TimeSpan.FromDays(8));
        await bot.Omar.HearsNothing();

        await bot.AdvanceAsync(TimeSpan.FromDays(1));

        var card = await bot.Omar.HearsCard();
        Assert.StartsWith(Told, card.Text, StringComparison.Ordinal);
        await bot.AdvanceAsync(TimeSpan.FromDays(3));
        await bot.Omar.HearsNothing();
        await bot.Omar.Presses(card, "Approve");
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task It_comes_whatever_they_have_muted()
    {
        await using var bot = await AskAsync();
        await bot.Omar.Says("mute Orlavex");
        await bot.Omar.Hears();

        await bot.AdvanceAsync(TimeSpan.FromDays(9));

        Assert.StartsWith(Told, await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decided_by_then_nobody_is_told()
    {
        await using var bot = await AskAsync();
        await bot.Omar.Presses("Approve");
        await bot.ReadAllAsync();

        await bot.AdvanceAsync(TimeSpan.FromDays(14));

        await bot.Omar.HearsNothing();
    }

    [Fact]
    public async Task Whose_digest_comes_that_day_finds_it_there()
    {
        await using var bot = await AskAsync(agency => agency["policy"]!["digest"] = new JsonObject { ["AD"] = "weekly Wed 08:30" });

        await bot.AdvanceAsync(TimeSpan.FromDays(9));

        Assert.Equal(["Wed 4 Mar", "Wed 11 Ma"], bot.Omar.Chat.Unread.Select(message => message.Text[..9]));
        Assert.Contains("Needs you: Greta Solberg waits for your decision", bot.Omar.Chat.Unread[1].Text, StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    private static async Task<BotWorld> AskAsync(Action<JsonObject>? more = null)
    {
        var bot = await BotWorld.StartAsync(agency =>
        {
            agency.WithoutCutOffs();
            (agency["policy"]!["remindAfterHours"], agency["policy"]!["escalateAfterHours"]) = (200, 400);
            agency.Account("orlavex")["milestones"]!.AsArray().Add(JsonNode.Parse("""{ "id": "print", "title": "Printing", "due": "2026-03-19", "after": ["leave-behind"], "days": 4 }"""));
            more?.Invoke(agency);
        });
        await bot.Greta.Says("push the leave-behind on Orlavex to 30 March");
        await bot.Greta.HearsCard();
        await bot.Greta.Presses("Send");
        await bot.Omar.HearsCard();
        return bot;
    }
}
