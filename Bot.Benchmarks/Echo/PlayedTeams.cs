using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccountBot.Benchmarks.Echo;

/// <summary>Teams as far as an echo needs it: takes replies, publishes a key, signs with it.</summary>
internal sealed class PlayedTeams : IAsyncDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly WebApplication host;
    private long replies;

    private PlayedTeams(WebApplication host) => this.host = host;

    public string ServiceUrl => $"{host.Urls.Single()}/";

    public string KeysUrl => $"{ServiceUrl}openid";

    public long Replies => Interlocked.Read(ref replies);

    public static async Task<PlayedTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        var teams = new PlayedTeams(server);
        server.MapGet("/openid", () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{teams.ServiceUrl}keys" }));
        server.MapGet("/keys", () => Results.Json(new { keys = new[] { teams.PublishedKey() } }));
        server.MapPost("/v3/conversations/{conversation}/activities", teams.TakeAsync);
        server.MapPost("/v3/conversations/{conversation}/activities/{activity}", teams.TakeAsync);
        await server.StartAsync();
        return teams;
    }

    /// <summary>One token for an hour, as Teams has it.</summary>
    public string Token()
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var header = Encode(new { alg = "RS256", typ = "JWT", kid = "benchmark" });
        var claims = Encode(new { serviceurl = ServiceUrl, nbf = now - 60, exp = now + 3600, iss = "https://api.botframework.com", aud = EchoBot.AppId });
        var signature = key.SignData(Encoding.ASCII.GetBytes($"{header}.{claims}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{header}.{claims}.{Base64Url.EncodeToString(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        key.Dispose();
    }

    private async Task TakeAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);
        Interlocked.Increment(ref replies);
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync("{\"id\":\"1\"}");
    }

    private object PublishedKey()
    {
        var published = key.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = "benchmark", n = Base64Url.EncodeToString(published.Modulus), e = Base64Url.EncodeToString(published.Exponent), endorsements = new[] { "msteams" } };
    }

    private static string Encode<T>(T part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));
}
