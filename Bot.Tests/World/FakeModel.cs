using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.World;

/// <summary>A language model behind an HTTP API of OpenAI's shape, which says what the test tells it to.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication host;
    private readonly ConcurrentQueue<string> asked = new();
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FakeModel(WebApplication host) => this.host = host;

    /// <summary>What it writes, whatever it was asked.</summary>
    public string Says { get; set; } = "{}";

    /// <summary>The status that it answers with instead; null answers as it should.</summary>
    public int? Refuses { get; set; }

    /// <summary>Takes questions and answers none, until it is released.</summary>
    public bool IsStalled { get; set; }

    /// <summary>The body of each question so far.</summary>
    public IReadOnlyList<string> Asked => [.. asked];

    /// <summary>The settings that make the bot ask it.</summary>
    public IReadOnlyList<string> Arguments => ["--Model:Endpoint", $"{host.Urls.Single()}/v1", "--Model:Name", "small", "--Model:Key", "model-key-canary"];

    public static async Task<FakeModel> StartAsync()
    {
        var server = PlayedServer.Build();
        var model = new FakeModel(server);
        server.Run(model.AnswerAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return model;
    }

    public void Release() => released.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        Release();
        await host.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body);
        asked.Enqueue(await body.ReadToEndAsync(http.RequestAborted));
        if (IsStalled)
        {
            await released.Task.WaitAsync(http.RequestAborted);
        }

        http.Response.StatusCode = Refuses ?? StatusCodes.Status200OK;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(Completion().ToJsonString(), http.RequestAborted);
    }

    private JsonObject Completion() => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "small",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = "stop",
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Says },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
    };
}
