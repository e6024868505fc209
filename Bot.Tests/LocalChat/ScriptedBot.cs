using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Channels = System.Threading.Channels;

namespace AccountBot.Tests.LocalChat;

/// <summary>Hands what it was sent to the test and answers what the test says; silence with 200 until then.</summary>
internal sealed class ScriptedBot
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Channels.Channel<JsonObject> heard = Channels.Channel.CreateUnbounded<JsonObject>();

    public Func<JsonObject, Task<IResult>> Answer { get; set; } = _ => Task.FromResult(Results.Ok());

    /// <summary>The next activity of the type, waiting for it if need be; others before it are passed over.</summary>
    public async Task<JsonObject> HearsAsync(string type)
    {
        while (true)
        {
            var activity = await heard.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken);
            if ((string?)activity["type"] == type)
            {
                return activity;
            }
        }
    }

    public Task<IResult> TakeAsync(JsonObject activity)
    {
        heard.Writer.TryWrite(activity);
        return Answer(activity);
    }
}
