using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.LocalChat;

/// <summary>Remembers what it was sent and answers what the test says; silence with 200 until then.</summary>
internal sealed class ScriptedBot
{
    private readonly ConcurrentQueue<JsonObject> heard = new();

    public IReadOnlyCollection<JsonObject> Heard => heard;

    public Func<JsonObject, Task<IResult>> Answer { get; set; } = _ => Task.FromResult(Results.Ok());

    public JsonObject Last(string type) => heard.Last(activity => string.Equals((string?)activity["type"], type, StringComparison.Ordinal));

    public Task<IResult> TakeAsync(JsonObject activity)
    {
        heard.Enqueue(activity);
        return Answer(activity);
    }
}
