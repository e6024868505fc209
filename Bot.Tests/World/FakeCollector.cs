using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.World;

/// <summary>Takes traces, metrics and logs as a collector does, and keeps them as they came.</summary>
internal sealed class FakeCollector : IAsyncDisposable
{
    private readonly WebApplication host;
    private readonly Dictionary<string, MemoryStream> taken = new(StringComparer.Ordinal);

    private FakeCollector(WebApplication host) => this.host = host;

    /// <summary>What the environment of a program says that is to send to it, and at once.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = host.Urls.Single(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
        ["OTEL_BLRP_SCHEDULE_DELAY"] = "100",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "200",
    };

    public static async Task<FakeCollector> StartAsync()
    {
        var server = PlayedServer.Build();
        var collector = new FakeCollector(server);
        server.MapPost("/v1/{signal}", collector.TakeAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>All that came of a signal, byte for byte: names and texts stand in it as they are.</summary>
    /// <param name="signal"><c>traces</c>, <c>metrics</c> or <c>logs</c>.</param>
    public string Taken(string signal)
    {
        lock (taken)
        {
            return taken.TryGetValue(signal, out var bytes) ? Encoding.Latin1.GetString(bytes.ToArray()) : "";
        }
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task TakeAsync(HttpRequest request, string signal)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        lock (taken)
        {
            taken.TryAdd(signal, new MemoryStream());
            body.WriteTo(taken[signal]);
        }
    }
}
