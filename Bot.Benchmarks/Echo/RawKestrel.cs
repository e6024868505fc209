using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AccountBot.Benchmarks.Echo;

/// <summary>The least that an echo can be on Kestrel: the body is read, the reply posted, the answer given; no check, no token, no bot.</summary>
internal static class RawKestrel
{
    private static readonly HttpClient Http = new();

    public static async Task<int> RunAsync(string port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        app.MapPost("/api/messages", EchoAsync);
        await app.StartAsync();
        await Console.Out.WriteLineAsync("ready");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task EchoAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var (service, id) = (body.RootElement.GetProperty("serviceUrl").GetString(), body.RootElement.GetProperty("id").GetString());
        var conversation = Uri.EscapeDataString(body.RootElement.GetProperty("conversation").GetProperty("id").GetString() ?? "");
        using var reply = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { type = "message", text = $"you said {body.RootElement.GetProperty("text").GetString()}" }));
        reply.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using var answer = await Http.PostAsync($"{service}v3/conversations/{conversation}/activities/{id}", reply);
        await answer.Content.ReadAsByteArrayAsync();
        context.Response.StatusCode = answer.IsSuccessStatusCode ? StatusCodes.Status200OK : StatusCodes.Status502BadGateway;
    }
}
