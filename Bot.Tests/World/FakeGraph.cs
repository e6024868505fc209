using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.World;

/// <summary>
/// A small working model of Microsoft Graph, written from its reference alone: users, managers, search, changes, batches, mailbox
/// settings and presence, with their paging, their headers and their refusals. It counts each call.
/// </summary>
internal sealed class FakeGraph : IAsyncDisposable
{
    private readonly WebApplication host;
    private readonly ConcurrentQueue<GraphCall> calls = new();
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int waiting;

    private FakeGraph(WebApplication host)
    {
        this.host = host;
        Answers = new GraphAnswers(People, () => BaseUrl);
    }

    public string BaseUrl => $"{host.Urls.Single()}/v1.0";

    public GraphPeople People { get; } = new();

    /// <summary>All calls so far; a batch is one.</summary>
    public IReadOnlyList<GraphCall> Calls => [.. calls];

    /// <summary>What every call is answered with instead; null answers as it should.</summary>
    public int? Refuses { get; set; }

    /// <summary>Takes calls and answers none, until it is released.</summary>
    public bool IsStalled { get; set; }

    /// <summary>How many calls wait for an answer.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>Questions, by a part of their address, that are throttled once, also within a batch.</summary>
    public ConcurrentDictionary<string, int> ThrottledOnce { get; } = new(StringComparer.Ordinal);

    /// <summary>Questions, by a part of their address, for which no permission is granted.</summary>
    public IList<string> Forbidden { get; } = [];

    public GraphAnswers Answers { get; }

    public static async Task<FakeGraph> StartAsync()
    {
        var server = PlayedServer.Build();
        var graph = new FakeGraph(server);
        server.Run(graph.AnswerAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return graph;
    }

    public void Release() => released.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        Release();
        await host.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var body = http.Request.Method == HttpMethods.Post ? await JsonNode.ParseAsync(http.Request.Body) : null;
        var question = new GraphQuestion(http.Request.Method, http.Request.Path.Value!["/v1.0".Length..], http.Request.Query, http.Request.Headers["ConsistencyLevel"].ToString() == "eventual", body);
        calls.Enqueue(new GraphCall(question.Method, Uri.UnescapeDataString(http.Request.Path + http.Request.QueryString.Value), http.Request.Headers.Authorization.ToString()));
        if (IsStalled)
        {
            await StallAsync(http.RequestAborted);
        }

        var answer = Refuses is { } status ? GraphAnswer.Fault(status, "serviceNotAvailable") : question.Path == "/$batch" ? Batch(body!) : One(question);
        http.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            http.Response.Headers[name] = value;
        }

        if (answer.Body is { } json)
        {
            http.Response.ContentType = "application/json; odata.metadata=minimal";
            await http.Response.WriteAsync(json.ToJsonString());
        }
    }

    private async Task StallAsync(CancellationToken givenUp)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            await released.Task.WaitAsync(givenUp);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    private GraphAnswer One(GraphQuestion question)
    {
        var address = question.Path;
        if (Forbidden.Any(part => address.Contains(part, StringComparison.Ordinal)))
        {
            return GraphAnswer.Fault(StatusCodes.Status403Forbidden, "Authorization_RequestDenied");
        }

        var throttled = ThrottledOnce.Keys.FirstOrDefault(part => address.Contains(part, StringComparison.Ordinal));
        return throttled is not null && ThrottledOnce.TryRemove(throttled, out var seconds)
            ? GraphAnswer.Fault(StatusCodes.Status429TooManyRequests, "TooManyRequests") with { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Retry-After"] = $"{seconds}" } }
            : Answers.To(question);
    }

    /// <summary>Twenty at most, each with an id of its own; the whole is well even where none of them is.</summary>
    private GraphAnswer Batch(JsonNode body)
    {
        var questions = body["requests"]!.AsArray();
        if (questions.Count > 20 || questions.Select(question => (string)question!["id"]!).Distinct(StringComparer.Ordinal).Count() != questions.Count)
        {
            return GraphAnswer.Fault(StatusCodes.Status400BadRequest, "BadRequest");
        }

        // Answered in whatever order.
        return new GraphAnswer(StatusCodes.Status200OK, new JsonObject { ["responses"] = new JsonArray([.. questions.Reverse().Select(question => (JsonNode)InBatch((JsonObject)question!))]) });
    }

    private JsonObject InBatch(JsonObject question)
    {
        var answer = One(GraphQuestion.InBatch(question));
        return new JsonObject
        {
            ["id"] = (string)question["id"]!,
            ["status"] = answer.Status,
            ["headers"] = new JsonObject(answer.Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value))),
            ["body"] = answer.Body?.DeepClone(),
        };
    }
}

/// <param name="Url">Path and query, unescaped.</param>
/// <param name="Authorization">The header as it came.</param>
internal sealed record GraphCall(string Method, string Url, string Authorization);
