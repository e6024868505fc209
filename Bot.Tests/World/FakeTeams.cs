using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AccountBot.Tests.World;

/// <summary>A small working model of the Bot Connector: opens personal chats, takes messages and updates, and remembers each call.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    public const string Tenant = "7e7a0000-0001-4000-8000-000000000001";

    /// <summary>So much of a message, in bytes, no client of Teams turns down.</summary>
    public const int LargestMessage = 28 * 1024;

    // Teams puts the region and the tenant in front; the bot must take the path as it comes.
    private const string Root = $"/emea/{Tenant}";

    private readonly ConcurrentDictionary<string, Chat> chats = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Chat> members = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<TeamsCall> calls = new();
    private readonly WebApplication host;
    private long lastId = WorldClock.Monday.ToUnixTimeMilliseconds();

    private FakeTeams(WebApplication server) => host = server;

    /// <summary>With a slash at its end, as Teams writes it.</summary>
    public string ServiceUrl => $"{host.Urls.Single()}{Root}/";

    /// <summary>Told of each call as it comes in, before it is answered.</summary>
    public Action<TeamsCall>? Noted { get; set; }

    /// <summary>All that the bot ever called, refused calls too.</summary>
    public IReadOnlyList<TeamsCall> Calls => [.. calls];

    public static async Task<FakeTeams> StartAsync()
    {
        var server = PlayedServer.Build();
        var teams = new FakeTeams(server);
        teams.Map(server.MapGroup($"{Root}/v3/conversations"));
        await server.StartAsync(TestContext.Current.CancellationToken);
        return teams;
    }

    /// <summary>Ids grow like Teams' own, which are times.</summary>
    public string NewId() => Interlocked.Increment(ref lastId).ToString();

    public void Know(Chat chat) => chats[chat.Id] = chat;

    /// <summary>A bot may open the chat by either of a person's ids.</summary>
    public void Know(TeamsUser user)
    {
        Know(user.Chat);
        members[user.UserId] = user.Chat;
        members[user.ObjectId] = user.Chat;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private void Map(RouteGroupBuilder conversations)
    {
        conversations.MapPost("/", (HttpContext http, JsonObject wanted) => Create(http, wanted));
        conversations.MapPost("/{chat}/activities", (HttpContext http, string chat, JsonObject activity) => Send(http, chat, activity));
        conversations.MapPost("/{chat}/activities/{replyTo}", (HttpContext http, string chat, JsonObject activity) => Send(http, chat, activity));
        conversations.MapPut("/{chat}/activities/{id}", (HttpContext http, string chat, string id, JsonObject activity) => Update(http, chat, id, activity));
    }

    private IResult Create(HttpContext http, JsonObject wanted)
    {
        Note(http, wanted);
        if (wanted["members"] is not JsonArray { Count: 1 } people || (string?)wanted["tenantId"] is null)
        {
            return Fault(StatusCodes.Status400BadRequest, "BadSyntax");
        }

        return members.TryGetValue((string?)people[0]!["id"] ?? "", out var chat) && chat.Delivery != Delivery.NotInstalled
            ? Created(chat.Id)
            : Fault(StatusCodes.Status403Forbidden, "ForbiddenOperationException");
    }

    private IResult Send(HttpContext http, string chatId, JsonObject activity)
    {
        Note(http, activity);
        if (!chats.TryGetValue(chatId, out var chat))
        {
            return Fault(StatusCodes.Status404NotFound, "ConversationNotFound");
        }

        if (http.Request.ContentLength > LargestMessage)
        {
            return Fault(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig");
        }

        var delivery = chat.NextDelivery();
        var id = NewId();
        if (delivery.IsKept)
        {
            chat.Add(id, activity);
        }

        return delivery == Delivery.Taken ? Created(id) : Answer(http, delivery);
    }

    private IResult Update(HttpContext http, string chatId, string id, JsonObject activity)
    {
        Note(http, activity);
        if (!chats.TryGetValue(chatId, out var chat))
        {
            return Fault(StatusCodes.Status404NotFound, "ConversationNotFound");
        }

        if (http.Request.ContentLength > LargestMessage)
        {
            return Fault(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig");
        }

        var delivery = chat.NextDelivery();
        if (delivery.IsKept && !chat.Replace(id, activity))
        {
            return Fault(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation");
        }

        return delivery == Delivery.Taken ? Results.Json(new { id }) : Answer(http, delivery);
    }

    private static IResult Answer(HttpContext http, Delivery delivery)
    {
        if (delivery.IsSilent)
        {
            http.Abort();
            return Results.Empty;
        }

        if (delivery == Delivery.Throttled)
        {
            http.Response.Headers.RetryAfter = "2";
        }

        return Fault((int)delivery.Status, delivery.Code);
    }

    private static IResult Created(string id) => Results.Json(new { id }, statusCode: StatusCodes.Status201Created);

    private static IResult Fault(int status, string code) => Results.Json(new { error = new { code, message = "No." } }, statusCode: status);

    private void Note(HttpContext http, JsonObject body)
    {
        var call = new TeamsCall(http.Request.Method, http.Request.Path, http.Request.Headers.Authorization.ToString(), body);
        calls.Enqueue(call);
        Noted?.Invoke(call);
    }
}

/// <summary>One call of the bot to the connector.</summary>
internal sealed record TeamsCall(string Method, string Path, string Authorization, JsonObject Body);
