using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Dialogs;

/// <summary>The bot comes, goes and is spoken to otherwise: nobody is greeted twice, no team is, and the way to each person stays right.</summary>
public sealed class PresenceTests
{
    private const string Ask = "ask for £1,000 more on Orlavex for the congress stand";

    [Fact]
    public async Task An_installation_that_is_announced_twice_is_greeted_once()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.TellAsync(MembersAdded(bot, bot.Tom.Chat));
        await bot.Tom.Installs();

        Assert.NotEmpty(await bot.Tom.Hears());
        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task A_team_is_not_greeted()
    {
        await using var bot = await BotWorld.StartAsync();
        var installation = bot.Wire.Installation(bot.Tom.User);
        installation["conversation"] = new JsonObject { ["id"] = "19:team@thread.tacv2", ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = FakeTeams.Tenant };

        await bot.TellAsync(installation);
        await bot.TellAsync(MembersAdded(bot, bot.Group));

        await bot.QuietAsync();
        Assert.Empty(bot.Teams.Calls);
    }

    [Fact]
    public async Task Whoever_removed_the_bot_is_not_written_to_and_whoever_is_next_has_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("hello");
        await bot.ReadAllAsync();
        var removal = bot.Wire.Installation(bot.Greta.User);
        removal["action"] = "remove";
        await bot.TellAsync(removal);
        var calls = bot.Teams.Calls.Count;

        await bot.Tom.Says(Ask);
        await bot.Tom.Presses("Send");
        await bot.QuietAsync();

        Assert.DoesNotContain(bot.Teams.Calls.Skip(calls), call => call.Path.Contains(bot.Greta.Chat.Id, StringComparison.Ordinal));
        await bot.Omar.HearsCard();
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Whoever_installs_it_again_is_written_to_again()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("hello");
        await bot.ReadAllAsync();
        var removal = bot.Wire.Installation(bot.Greta.User);
        removal["action"] = "remove";
        await bot.TellAsync(removal);
        await bot.TellAsync(MembersAdded(bot, bot.Greta.Chat, bot.Greta));

        await bot.Tom.Says(Ask);
        await bot.Tom.Presses("Send");

        Assert.Contains("£1,000", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task An_edit_of_what_was_answered_changes_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, "my deadlines");
        await bot.TellAsync(message);
        await bot.ReadAllAsync();

        await bot.TellAsync(Edited(message, "who is my AM on Orlavex?"));

        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task An_edit_of_what_was_not_answered_is_what_was_said()
    {
        await using var bot = await BotWorld.StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, "my deadlines");

        await bot.TellAsync(Edited(message, "who is my AM on Orlavex?"));
        Assert.Contains("Greta Solberg", await bot.Tom.Hears(), StringComparison.Ordinal);

        await bot.TellAsync(message);
        await bot.Tom.HearsNothing();
    }

    [Fact]
    public async Task A_question_that_comes_twenty_times_at_one_moment_is_answered_once()
    {
        await using var bot = await BotWorld.StartAsync();
        var message = bot.Wire.Message(bot.Tom.User, "my deadlines");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.TellAsync((JsonObject)message.DeepClone())));

        Assert.Contains("Congress abstract", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Tom.HearsNothing();
    }

    private static JsonObject Edited(JsonObject message, string text)
    {
        var edit = (JsonObject)message.DeepClone();
        edit["type"] = "messageUpdate";
        edit["text"] = text;
        edit["channelData"]!["eventType"] = "editMessage";
        return edit;
    }

    private static JsonObject MembersAdded(BotWorld bot, Chat chat, Persona? by = null)
    {
        var from = (by ?? bot.Tom).User;
        var activity = bot.Wire.Activity("conversationUpdate", "f:added", from, chat);
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = TeamsWire.BotId }, new JsonObject { ["id"] = from.UserId, ["aadObjectId"] = from.ObjectId });
        return activity;
    }
}
