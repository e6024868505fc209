using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.World;

/// <summary>
/// Publishes the channel's keys and signs its tokens. It is written from the protocol's description alone and knows nothing of the
/// bot's code: claims stand here as they stand on the wire.
/// </summary>
internal sealed class FakeEntra : IAsyncDisposable
{
    public const string AppId = "b0700000-0001-4000-8000-000000000001";
    public const string Issuer = "https://api.botframework.com";

    private readonly WebApplication host;
    private readonly List<SigningKey> published;
    private int fetches;

    private FakeEntra(WebApplication host)
    {
        this.host = host;
        published = [Endorsed, Unendorsed, ForOthers];
    }

    /// <summary>The key that Teams signs with.</summary>
    public SigningKey Endorsed { get; } = new("endorsed", "msteams", "skype");

    public SigningKey Unendorsed { get; } = new("unendorsed", endorsements: null);

    public SigningKey ForOthers { get; } = new("for-others", "webchat", "MSTEAMS ", "msteamsx");

    /// <summary>Known to nobody until it is published.</summary>
    public SigningKey Unknown { get; } = new("unknown", "msteams");

    public string MetadataUrl => $"{host.Urls.Single()}/v1/.well-known/openidconfiguration";

    /// <summary>Answers nothing of use.</summary>
    public bool IsDown { get; set; }

    /// <summary>How often the keys were asked for.</summary>
    public int Fetches => Volatile.Read(ref fetches);

    public static async Task<FakeEntra> StartAsync()
    {
        var server = PlayedServer.Build();
        var entra = new FakeEntra(server);
        server.MapGet("/v1/.well-known/openidconfiguration", entra.Metadata);
        server.MapGet("/v1/.well-known/keys", entra.Keys);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return entra;
    }

    /// <summary>From now on the keys are these: one more, one less.</summary>
    public void Roll(SigningKey newer, SigningKey older)
    {
        lock (published)
        {
            published.Add(newer);
            published.Remove(older);
        }
    }

    /// <summary>A token as Teams signs it for a service URL.</summary>
    public string Token(string serviceUrl) => Sign(Header(Endorsed), Claims(serviceUrl), Endorsed);

    public static JsonObject Header(SigningKey key) => new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id };

    public static JsonObject Claims(string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return new JsonObject { ["serviceurl"] = serviceUrl, ["nbf"] = now - 60, ["exp"] = now + 3600, ["iss"] = Issuer, ["aud"] = AppId };
    }

    public static string Sign(JsonObject header, JsonObject claims, SigningKey key)
    {
        var text = Unsigned(header, claims);
        return $"{text}.{Base64Url.EncodeToString(key.Sign(text))}";
    }

    /// <summary>The old trick: the public key taken for a shared secret.</summary>
    public static string SignWithPublicKey(JsonObject header, JsonObject claims, SigningKey key)
    {
        var text = Unsigned(header, claims);
        return $"{text}.{Base64Url.EncodeToString(HMACSHA256.HashData(key.Public, Encoding.ASCII.GetBytes(text)))}";
    }

    public static string Unsigned(JsonObject header, JsonObject claims) => $"{Encode(header)}.{Encode(claims)}";

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        foreach (var key in new[] { Endorsed, Unendorsed, ForOthers, Unknown })
        {
            key.Dispose();
        }
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));

    private IResult Metadata() => IsDown ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable) : Results.Json(new
    {
        issuer = Issuer,
        jwks_uri = $"{host.Urls.Single()}/v1/.well-known/keys",
        id_token_signing_alg_values_supported = new[] { "RS256" },
    });

    private IResult Keys()
    {
        Interlocked.Increment(ref fetches);
        lock (published)
        {
            return Results.Json(new { keys = published.ConvertAll(key => key.Published()) });
        }
    }
}
