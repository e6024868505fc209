using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Channel;

/// <summary>
/// One way to come in, told by what it does otherwise than Teams, and the status that it deserves. Header, claims and body are
/// merged into the right ones; null takes away. Times are in seconds from now.
/// </summary>
/// <param name="Check">The one check that refuses it, where it is one of the admission's.</param>
/// <param name="Service">Named by both, token and activity.</param>
internal sealed record AttackCase(
    string Name,
    int Expect,
    string? Check = null,
    IReadOnlyList<string>? Authorization = null,
    JsonObject? Header = null,
    JsonObject? Claims = null,
    string Key = "endorsed",
    string Sign = "key",
    string? Service = null,
    JsonObject? Body = null)
{
    private static readonly string[] Times = ["nbf", "exp"];

    // The case of a claim's name is what some of the cases are about.
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static IReadOnlyList<AttackCase> All { get; } = JsonSerializer.Deserialize<List<AttackCase>>(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Channel", "attacks.json")), Json)!;

    public async Task<HttpResponseMessage> TryAsync(BotWorld bot, string elsewhere)
    {
        var token = Token(bot, elsewhere);
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Activity(bot), Encoding.UTF8, "application/json") };
        foreach (var value in Authorization ?? ["Bearer {token}"])
        {
            request.Headers.TryAddWithoutValidation("Authorization", value.Replace("{token}", token, StringComparison.Ordinal));
        }

        return await bot.SendAsync(request);
    }

    private string Activity(BotWorld bot)
    {
        var activity = bot.Wire.Message(bot.Tom.User, "my deadlines");
        Merge(activity, Body);
        if (Service is not null)
        {
            activity["serviceUrl"] = Service;
        }

        return Fill(activity.ToJsonString(), bot, "");
    }

    private string Token(BotWorld bot, string elsewhere)
    {
        var key = KeyOf(bot.Entra!);
        var header = FakeEntra.Header(key);
        Merge(header, Header);
        var claims = FakeEntra.Claims(Service ?? bot.Teams.ServiceUrl);
        Merge(claims, Claims);
        foreach (var time in Times.Where(time => Claims?[time] is not null))
        {
            claims[time] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + (long)Claims![time]!;
        }

        return SignWith(key, Filled(header, bot, elsewhere), Filled(claims, bot, elsewhere));
    }

    private string SignWith(SigningKey key, JsonObject header, JsonObject claims) => Sign switch
    {
        "key" => FakeEntra.Sign(header, claims, key),
        "nobody" => $"{FakeEntra.Unsigned(header, claims)}.",
        "public key" => FakeEntra.SignWithPublicKey(header, claims, key),
        "flipped" => Flip(FakeEntra.Sign(header, claims, key)),
        _ => throw new InvalidOperationException($"'{Name}' is signed by '{Sign}'."),
    };

    private SigningKey KeyOf(FakeEntra entra) => Key switch
    {
        "endorsed" => entra.Endorsed,
        "unendorsed" => entra.Unendorsed,
        "for others" => entra.ForOthers,
        "unknown" => entra.Unknown,
        _ => throw new InvalidOperationException($"'{Name}' uses a key '{Key}'."),
    };

    /// <summary>In the middle of the signature, where every bit counts.</summary>
    private static string Flip(string token)
    {
        var at = token.Length - 40;
        return $"{token[..at]}{(token[at] == 'A' ? 'B' : 'A')}{token[(at + 1)..]}";
    }

    private static void Merge(JsonObject target, JsonObject? patch)
    {
        foreach (var (name, value) in patch ?? [])
        {
            if (value is null)
            {
                target.Remove(name);
            }
            else if (value is JsonObject deeper && target[name] is JsonObject inner)
            {
                Merge(inner, deeper);
            }
            else
            {
                target[name] = value.DeepClone();
            }
        }
    }

    private static JsonObject Filled(JsonObject part, BotWorld bot, string elsewhere) => (JsonObject)JsonNode.Parse(Fill(part.ToJsonString(), bot, elsewhere))!;

    private static string Fill(string text, BotWorld bot, string elsewhere) => text
        .Replace("{service}", bot.Teams.ServiceUrl, StringComparison.Ordinal)
        .Replace("{SERVICE}", bot.Teams.ServiceUrl.TrimEnd('/').ToUpperInvariant(), StringComparison.Ordinal)
        .Replace("{elsewhere}", elsewhere, StringComparison.Ordinal)
        .Replace("{other}", "0e0e0000-0001-4000-8000-0000000000ff", StringComparison.Ordinal)
        .Replace("{long}", new string('1', 1025), StringComparison.Ordinal);
}
