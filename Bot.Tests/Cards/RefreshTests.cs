using AccountBot.Cards;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Cards;

/// <summary>For whom a card is drawn anew by their client, and what stands there for everybody else.</summary>
public sealed class RefreshTests
{
    private static readonly AdaptiveCard Card = new()
    {
        Body = [new TextBlock("Waits for Ada")],
        Refresh = new ActionExecute("Refresh", "some.view", new Dictionary<string, string>(StringComparer.Ordinal)),
    };

    [Fact]
    public void Of_more_than_sixty_readers_the_first_sixty_are_named_each_once()
    {
        var mustAct = new[] { "29:ada", "29:ben" };
        var everybody = mustAct.Concat(Enumerable.Range(0, 75).Select(no => $"29:{no}")).Append("29:ada").ToList();

        var named = CardWriter.ToJson(Card, everybody).GetProperty("refresh").GetProperty("userIds").EnumerateArray().Select(id => id.GetString()!).ToList();

        Assert.Equal(everybody.Take(60), named);
    }

    [Fact]
    public void Whoever_is_not_named_sees_the_same_card()
    {
        var alone = CardWriter.ToJson(Card);
        var named = CardWriter.ToJson(Card, "29:ada");

        Assert.Equal(alone.GetProperty("body").GetRawText(), named.GetProperty("body").GetRawText());
        Assert.False(alone.GetProperty("refresh").TryGetProperty("userIds", out _));
    }

    [Fact]
    public async Task Where_others_read_along_no_card_depends_on_its_reader()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Tom.SaysIn(bot.Group, "what can you do?");
        await bot.Tom.SaysIn(bot.Group, "what waits for me?");
        await bot.QuietAsync();

        Assert.NotEmpty(bot.Group.Messages);
        Assert.DoesNotContain(bot.Group.Messages.Where(message => message.HasCard), message => message.Card.Json.ContainsKey("refresh"));
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task In_a_persons_own_chat_the_one_reader_is_named()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £1,000 more on Orlavex for the congress stand");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");

        // Greta's chat was opened by the bot: until she speaks there nobody knows her id on the channel.
        var first = await bot.Greta.HearsCard();
        Assert.False(first.Card.Json["refresh"]!.AsObject().ContainsKey("userIds"));
        await bot.Greta.Says("what waits for me?");
        await bot.Greta.Hears();
        await bot.Tom.Presses("Nudge");
        var second = await bot.Greta.HearsCard();

        Assert.Equal(bot.Greta.User.UserId, (string?)Assert.Single(second.Card.Json["refresh"]!["userIds"]!.AsArray()));
        await bot.ReadAllAsync();
    }
}
