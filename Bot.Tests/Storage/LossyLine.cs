using System.Collections.Concurrent;
using AccountBot.Tests.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.Storage;

/// <summary>What befalls one request on its way to the table, or its answer on the way back.</summary>
internal enum Loss
{
    None,
    Request,
    Answer,

    /// <summary>The table does it, and says that it was too slow.</summary>
    AnswerAsTimeOut,

    /// <summary>The table is too busy and does nothing.</summary>
    Busy,
}

/// <summary>The line between the bot and its storage account. It loses what it is told to.</summary>
internal sealed class LossyLine : IAsyncDisposable
{
    private static readonly string[] HopByHop = ["Host", "Connection", "Transfer-Encoding", "Content-Length", "Content-Type"];

    private readonly ConcurrentQueue<Loss> losses = new();
    private readonly HttpClient http = new();
    private readonly WebApplication host;
    private readonly Uri table;
    private int requests;

    private LossyLine(WebApplication server, Uri address) => (host, table) = (server, address);

    public int Requests => Volatile.Read(ref requests);

    public string Address => $"{host.Urls.Single()}{table.AbsolutePath}";

    /// <summary>Done after the table did what was asked and before anybody hears of it.</summary>
    public Func<Task> BeforeLoss { get; set; } = () => Task.CompletedTask;

    public static async Task<LossyLine> StartAsync(Uri table)
    {
        var server = PlayedServer.Build();
        var line = new LossyLine(server, table);
        server.Run(line.PassAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return line;
    }

    /// <summary>What befalls the next requests, one after the other; then the line is good.</summary>
    public void Lose(params IEnumerable<Loss> next)
    {
        foreach (var loss in next)
        {
            losses.Enqueue(loss);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        http.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        Interlocked.Increment(ref requests);
        var loss = losses.TryDequeue(out var told) ? told : Loss.None;
        if (loss is Loss.Request or Loss.Busy)
        {
            await LoseAsync(context, loss);
            return;
        }

        using var answer = await ForwardAsync(context.Request);
        if (loss != Loss.None)
        {
            await BeforeLoss();
            await LoseAsync(context, loss);
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Transfer-Encoding"))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body);
    }

    private static Task LoseAsync(HttpContext context, Loss loss)
    {
        if (loss is Loss.Request or Loss.Answer)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        var (status, code) = loss == Loss.Busy ? (StatusCodes.Status503ServiceUnavailable, "ServerBusy") : (StatusCodes.Status500InternalServerError, "OperationTimedOut");
        context.Response.StatusCode = status;
        context.Response.Headers["x-ms-error-code"] = code;
        return context.Response.WriteAsJsonAsync(new Dictionary<string, object>(StringComparer.Ordinal) { ["odata.error"] = new { code, message = new { lang = "en", value = "No." } } });
    }

    private async Task<HttpResponseMessage> ForwardAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        using var forwarded = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(table, $"{request.Path.ToUriComponent()}{request.QueryString}"));
        if (body.Length > 0)
        {
            forwarded.Content = new ByteArrayContent(body.ToArray());
            forwarded.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        foreach (var (name, values) in request.Headers.Where(header => !HopByHop.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            forwarded.Headers.TryAddWithoutValidation(name, values.ToArray());
        }

        return await http.SendAsync(forwarded, HttpCompletionOption.ResponseContentRead, CancellationToken.None);
    }
}
