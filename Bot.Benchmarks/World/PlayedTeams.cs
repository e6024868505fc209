using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccountBot.Benchmarks.World;

/// <summary>Teams' side of the wire: takes whatever the bot posts, at once, and keeps the last card of each conversation.</summary>
internal sealed class PlayedTeams : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentDictionary<string, JsonObject> cards = new(StringComparer.Ordinal);
    private long lastId;

    private PlayedTeams(WebApplication server) => this.server = server;

    public string ServiceUrl => $"{server.Urls.Single()}/teams/";

    /// <summary>How many messages the bot has posted.</summary>
    public long Posted => Interlocked.Read(ref lastId);

    public static async Task<PlayedTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var teams = new PlayedTeams(app);
        app.MapPost("/teams/v3/conversations/{conversation}/activities/{activity?}", teams.TakeAsync);
        app.MapPut("/teams/v3/conversations/{conversation}/activities/{activity}", (string activity) => Results.Json(new { id = activity }));
        await app.StartAsync();
        return teams;
    }

    /// <summary>The data behind a button of the last card with such a button in a conversation; null where there is none.</summary>
    public JsonObject? ButtonData(string conversation, string title) =>
        cards.TryGetValue(conversation, out var card) ? Find(card, title) : null;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request, string conversation)
    {
        if (await JsonNode.ParseAsync(request.Body) is JsonObject activity && activity["attachments"]?[0]?["content"] is JsonObject card)
        {
            cards[conversation] = card;
        }

        return Results.Json(new { id = Interlocked.Increment(ref lastId).ToString() });
    }

    private static JsonObject? Find(JsonNode? node, string title) => node switch
    {
        JsonObject action when (string?)action["type"] == "Action.Execute" && (string?)action["title"] == title => action,
        JsonObject parent => parent.Select(member => Find(member.Value, title)).FirstOrDefault(found => found is not null),
        JsonArray list => list.Select(item => Find(item, title)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
