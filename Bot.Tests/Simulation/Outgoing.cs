using System.Text.Json;
using System.Text.Json.Nodes;
using AccountBot.Channel;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation;

/// <summary>Something that a person said or pressed, on its way from Teams to the bot.</summary>
internal sealed record Outgoing(TeamsUser Who, Activity Activity)
{
    private const string ServiceUrl = "https://localhost/emea/";

    /// <summary>What tells this question from all others, in its text; null for what asks nothing.</summary>
    public string? Token { get; init; }

    /// <summary>The card that was pressed; its answer takes that one's place.</summary>
    public ChatMessage? On { get; init; }

    public CardButton? Button { get; init; }

    /// <summary>The data is not the button's own.</summary>
    public bool IsForged { get; init; }

    public int Deliveries { get; set; }

    public bool IsPress => Button is not null;

    public static Outgoing Says(TeamsUser who, string id, DateTimeOffset at, string text, string? token = null) =>
        new(who, Blank(who, ActivityTypes.Message, id, at) with { Text = text }) { Token = token };

    public static Outgoing Presses(TeamsUser who, string id, DateTimeOffset at, ChatMessage on, CardButton button, JsonObject data)
    {
        var value = new JsonObject { ["action"] = new JsonObject { ["verb"] = button.Verb, ["data"] = data } };
        var activity = Blank(who, ActivityTypes.Invoke, id, at) with { Name = ActivityTypes.CardAction, ReplyToId = on.Id, Value = JsonSerializer.SerializeToElement(value) };
        return new Outgoing(who, activity) { On = on, Button = button };
    }

    public static Outgoing Submits(TeamsUser who, string id, DateTimeOffset at, ChatMessage on, CardButton button, JsonObject data)
    {
        var activity = Blank(who, ActivityTypes.Message, id, at) with { ReplyToId = on.Id, Value = JsonSerializer.SerializeToElement(data) };
        return new Outgoing(who, activity) { On = on, Button = button };
    }

    /// <summary>Teams sends an invoke again under another id, and so does a person who presses twice.</summary>
    public Outgoing Again(string id) => this with { Activity = Activity with { Id = id } };

    private static Activity Blank(TeamsUser who, string type, string id, DateTimeOffset at) => new()
    {
        Type = type,
        Id = id,
        Timestamp = at,
        ChannelId = "msteams",
        ServiceUrl = ServiceUrl,
        From = new ChannelAccount(who.UserId, who.Name, who.ObjectId),
        Recipient = new ChannelAccount("28:bot"),
        Conversation = new ConversationAccount(who.Chat.Id, "personal", "tenant"),
    };
}
