using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Hosting.Telemetry;

/// <summary>
/// Secrets, tokens, what people write, their mail addresses and Teams' ids for them are planted wherever they can be, and looked for in all
/// that leaves the program without being an answer to a person.
/// </summary>
public sealed class CanaryTests : IDisposable
{
    private const string Written = "canaryword";
    private const string Mail = "canary-tom@agency.example";

    private readonly WorldFolder folder = WorldFolder.Create(agency => agency["people"]![0]!["mail"] = Mail);
    private readonly List<string> answers = [];

    [Fact]
    public async Task What_nobody_else_may_read_is_in_no_log_trace_metric_health_answer_or_error()
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var entra = await FakeEntra.StartAsync();
        await using var login = await FakeLogin.StartAsync();
        await using var collector = await FakeCollector.StartAsync();
        var environment = new Dictionary<string, string>(collector.Environment, StringComparer.Ordinal) { ["SSL_CERT_FILE"] = login.CertificateFile };
        await using var bot = BotProcess.Start(environment, ["--environment", "Development", "--urls", "http://127.0.0.1:0", .. folder.Arguments, .. WorldIdentity.Arguments(entra), "--ToChannelFromBotLoginUrl", login.Authority, "--Logging:LogLevel:Default", "Debug"]);
        using var http = new HttpClient { BaseAddress = await bot.AddressAsync() };
        var tom = TeamsUser.AllOf(folder.Agency).Single(user => user.FirstName == "Tom");
        teams.Know(tom);
        var token = entra.Token(teams.ServiceUrl);

        await PlantAsync(http, new TeamsWire(teams, TimeProvider.System), tom, token);
        await Waiting.UntilAsync(() => Array.TrueForAll(["turns", "capability.duration", "understanding", "work.pending", "work.oldest_age", "work.retries"], name => collector.Taken("metrics").Contains(name, StringComparison.Ordinal)), "the metrics to arrive");
        await bot.TerminateAsync();
        await bot.EndAsync();

        Assert.Contains("deadlines", collector.Taken("traces"), StringComparison.Ordinal);
        Assert.Contains("activity.id", collector.Taken("traces"), StringComparison.Ordinal);
        Assert.Contains("Refused an activity", collector.Taken("logs"), StringComparison.Ordinal);
        var places = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["traces"] = collector.Taken("traces"),
            ["metrics"] = collector.Taken("metrics"),
            ["logs"] = collector.Taken("logs"),
            ["console"] = bot.Output,
            ["answers"] = string.Join('\n', answers),
        };
        string[] canaries = [WorldIdentity.Password, token, token.Split('.')[2], FakeLogin.Token, Written, Mail, tom.UserId];
        Assert.All(places, place => Assert.All(canaries, canary => Assert.False(place.Value.Contains(canary, StringComparison.OrdinalIgnoreCase), $"{canary} is in {place.Key}")));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Well-formed, ill-formed, let in, turned away, and asked for health.</summary>
    private async Task PlantAsync(HttpClient http, TeamsWire wire, TeamsUser tom, string token)
    {
        await PostAsync(http, wire.Message(tom, "my deadlines").ToJsonString(), token);
        await PostAsync(http, wire.Message(tom, $"ask for £4,000 more for {Written}").ToJsonString(), token);
        await PostAsync(http, wire.Message(tom, $"can my AM help with {Written} {Mail}").ToJsonString(), token);
        await PostAsync(http, wire.Press(tom, "1", Written, $"approvals.{Written}", new JsonObject { ["account"] = Written, ["request"] = Written }).ToJsonString(), token);
        var odd = wire.Message(tom, Written);
        (odd["id"], odd["type"], odd["channelId"]) = ($"{Written} {Mail}", Written, Written);
        await PostAsync(http, odd.ToJsonString(), token);
        await PostAsync(http, $"{{ \"{Written}\": ", token);
        await PostAsync(http, wire.Message(tom, Written).ToJsonString(), $"{Written}.{token}");
        foreach (var path in new[] { "/health/live", "/health/ready", $"/{Written}", $"/api/messages?{Written}" })
        {
            using var answer = await http.GetAsync(path, TestContext.Current.CancellationToken);
            answers.Add($"{answer.Headers} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        }
    }

    private async Task PostAsync(HttpClient http, string body, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        answers.Add($"{answer.Headers} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }
}
