using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions;

namespace AccountBot.People.Graph;

/// <summary>Several questions in one call, twenty at most; each is answered, and throttled, by itself. Source: Graph's page on JSON batching.</summary>
internal sealed class GraphBatch(GraphWire wire, TimeProvider time)
{
    private const int MostInOne = 20;
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <param name="urls">From the version's root, such as <c>/users/…</c>.</param>
    /// <param name="take">
    /// Told each answer with the number of its question. What was throttled is asked once more, one by one and in its own time: nobody
    /// waits for that, so its answer may come after this method's end.
    /// </param>
    /// <exception cref="GraphFault">Nothing was answered.</exception>
    public async Task GetAsync(IReadOnlyList<string> urls, Action<int, BatchAnswer> take, CancellationToken cancel)
    {
        var throttled = new List<(int At, TimeSpan Wait)>();
        foreach (var some in Enumerable.Range(0, urls.Count).Chunk(MostInOne))
        {
            var answers = await SendAsync([.. some.Select(at => urls[at])], cancel);
            foreach (var (at, answer) in some.Zip(answers))
            {
                take(at, answer);
                if (answer.IsThrottled && (answer.RetryAfter ?? UsualWait) <= LongestWait)
                {
                    throttled.Add((at, answer.RetryAfter ?? UsualWait));
                }
            }
        }

        _ = AskAgainAsync(urls, throttled, take, cancel);
    }

    private async Task AskAgainAsync(IReadOnlyList<string> urls, IReadOnlyList<(int At, TimeSpan Wait)> throttled, Action<int, BatchAnswer> take, CancellationToken cancel)
    {
        try
        {
            foreach (var (at, wait) in throttled)
            {
                await Task.Delay(wait, time, cancel);
                take(at, (await SendAsync([urls[at]], cancel))[0]);
            }
        }
        catch (Exception fault) when (fault is GraphFault or OperationCanceledException)
        {
            // Whoever wants it next asks for it anew.
        }
    }

    private async Task<IReadOnlyList<BatchAnswer>> SendAsync(string[] urls, CancellationToken cancel)
    {
        var questions = urls.Select((url, at) => new JsonObject { ["id"] = Number(at), ["method"] = "GET", ["url"] = url });
        var body = new JsonObject { ["requests"] = new JsonArray([.. questions]) }.ToJsonString();
        var request = new RequestInformation { HttpMethod = Method.POST, URI = new Uri($"{wire.Client.RequestAdapter.BaseUrl}/$batch") };
        request.Headers.Add("Accept", "application/json");
        request.SetStreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body)), "application/json");
        var answered = await wire.SendAsync(request, cancel);
        var byId = GraphUsers.Entries(answered, "responses").ToLookup(answer => GraphPerson.Text(answer, "id"), StringComparer.Ordinal);
        return [.. urls.Select((_, at) => byId[Number(at)].Select(BatchAnswer.Read).FirstOrDefault(BatchAnswer.Missing))];
    }

    private static string Number(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>What Graph said to one question of a batch.</summary>
internal sealed record BatchAnswer(int Status, JsonElement Body, TimeSpan? RetryAfter)
{
    /// <summary>Not answered, or not yet.</summary>
    public static BatchAnswer Missing { get; } = new(0, default, RetryAfter: null);

    public bool IsThere => Status is >= 200 and < 300 && Body.ValueKind == JsonValueKind.Object;

    public bool IsNotThere => Status == StatusCodes.Status404NotFound;

    public bool IsThrottled => Status == StatusCodes.Status429TooManyRequests;

    public static BatchAnswer Read(JsonElement answer) => new(
        answer.TryGetProperty("status", out var status) && status.TryGetInt32(out var code) ? code : 0,
        answer.TryGetProperty("body", out var body) ? body : default,
        answer.TryGetProperty("headers", out var headers) && int.TryParse(GraphPerson.Text(headers, "Retry-After"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null);
}
