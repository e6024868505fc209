using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>Activities as Teams sends them, written down from what Teams was seen to send.</summary>
internal sealed class TeamsWire(FakeTeams teams, TimeProvider time)
{
    public const string BotId = "28:b0700000-0001-4000-8000-000000000001";

    private const string BotName = "Account Bot";

    private int events;

    public JsonObject Message(TeamsUser from, string text) => With(Activity("message", teams.NewId(), from, from.Chat), new JsonObject
    {
        ["text"] = text,
        ["textFormat"] = "plain",
        ["attachments"] = new JsonArray(Html(text)),
    });

    /// <summary>Where others read along the bot hears only what mentions it.</summary>
    public JsonObject Mention(TeamsUser from, Chat group, string text)
    {
        var mention = new JsonObject { ["type"] = "mention", ["mentioned"] = Bot(), ["text"] = $"<at>{BotName}</at>" };
        var activity = With(Activity("message", teams.NewId(), from, group), new JsonObject
        {
            ["text"] = $"<at>{BotName}</at> {text}",
            ["textFormat"] = "plain",
            ["attachments"] = new JsonArray(Html(text)),
        });
        activity["entities"]!.AsArray().Insert(0, mention);
        activity["conversation"]!["isGroup"] = true;
        return activity;
    }

    public JsonObject Press(TeamsUser from, string cardId, string title, string verb, JsonObject data) => With(Invoke(from, "adaptiveCard/action"), new JsonObject
    {
        ["replyToId"] = cardId,
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = title, ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        },
    });

    public JsonObject Invoke(TeamsUser from, string name) => With(Activity("invoke", NextEvent(), from, from.Chat), new JsonObject { ["name"] = name });

    public JsonObject Submit(TeamsUser from, string cardId, JsonObject data) => With(Activity("message", teams.NewId(), from, from.Chat), new JsonObject
    {
        ["replyToId"] = cardId,
        ["value"] = data,
    });

    public JsonObject Installation(TeamsUser from) => With(Activity("installationUpdate", NextEvent(), from, from.Chat), new JsonObject { ["action"] = "add" });

    public JsonObject Activity(string type, string id, TeamsUser from, Chat chat) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = $"{time.GetUtcNow():yyyy-MM-ddTHH:mm:ss.fffffff}Z",
        ["localTimezone"] = "Europe/London",
        ["channelId"] = "msteams",
        ["serviceUrl"] = teams.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = from.UserId, ["name"] = from.Name, ["aadObjectId"] = from.ObjectId },
        ["recipient"] = Bot(),
        ["conversation"] = new JsonObject { ["conversationType"] = chat.Type, ["tenantId"] = FakeTeams.Tenant, ["id"] = chat.Id },
        ["locale"] = "en-GB",
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo", ["locale"] = "en-GB", ["country"] = "GB", ["platform"] = "Windows", ["timezone"] = "Europe/London",
        }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeTeams.Tenant } },
    };

    private static JsonObject With(JsonObject activity, JsonObject more)
    {
        foreach (var (name, value) in more)
        {
            activity[name] = value?.DeepClone();
        }

        return activity;
    }

    private static JsonObject Bot() => new() { ["id"] = BotId, ["name"] = BotName };

    /// <summary>Teams adds a copy of what was typed; it is no upload.</summary>
    private static JsonObject Html(string text) => new() { ["contentType"] = "text/html", ["content"] = $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>" };

    private string NextEvent() => $"f:0e0e0000-0001-4000-8000-{Interlocked.Increment(ref events):x12}";
}
