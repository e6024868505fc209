using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccountBot.Benchmarks.World;

/// <summary>A Microsoft Graph that takes every call, says nothing for ten seconds, and then that it is not available.</summary>
internal sealed class StalledGraph : IAsyncDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private readonly WebApplication server;
    private long calls;

    private StalledGraph(WebApplication server) => this.server = server;

    public string BaseUrl => $"{server.Urls.Single()}/v1.0";

    public long Calls => Interlocked.Read(ref calls);

    public static async Task<StalledGraph> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var graph = new StalledGraph(app);
        app.Run(graph.StallAsync);
        await app.StartAsync();
        return graph;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task StallAsync(HttpContext http)
    {
        Interlocked.Increment(ref calls);
        await Task.Delay(Silence, TimeProvider.System, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
}
