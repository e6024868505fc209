using AccountBot.People;
using AccountBot.People.Graph;
using AccountBot.Tests.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.Hosting;

/// <summary>The bot proves itself to Graph with a token that it fetches once.</summary>
public sealed class GraphTokenTests
{
    private const string App = "99990000-0001-4000-8000-000000000001";
    private const string Secret = "a-secret-that-nobody-may-read";

    [Fact]
    public async Task The_built_bot_signs_in_for_Graph_once_and_asks_with_that()
    {
        using var folder = WorldFolder.Create();
        await using var graph = await FakeGraph.StartAsync();
        graph.People.Add(folder.Agency);
        await using var login = await FakeLogin.StartAsync();
        await using var bot = BotProcess.Start(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["SSL_CERT_FILE"] = login.CertificateFile },
            [
                "--environment", "Development", "--urls", "http://127.0.0.1:0", .. folder.Arguments, "--Directory", "Graph",
                "--Graph:BaseUrl", graph.BaseUrl, "--Graph:Authority", login.Authority[..login.Authority.LastIndexOf('/')],
                "--Graph:TenantId", FakeTeams.Tenant, "--Graph:ClientId", App, "--Graph:ClientSecret", Secret,
            ]);
        await bot.AddressAsync();

        await Waiting.UntilAsync(() => graph.Calls.Count > 0, "the bot to ask Graph");

        Assert.All(graph.Calls, call => Assert.Equal($"Bearer {FakeLogin.Token}", call.Authorization));
        var request = Assert.Single(login.Requests);
        Assert.Equal((App, Secret), (request["client_id"].ToString(), request["client_secret"].ToString()));
        Assert.Contains("/.default", request["scope"].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, bot.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeLogin.Token, bot.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authority_on_this_machine_may_speak_plain_http_and_its_token_is_used_until_shortly_before_its_end()
    {
        var issued = 0;
        await using var authority = PlayedServer.Build();
        authority.MapPost($"/{FakeTeams.Tenant}/oauth2/v2.0/token", () => Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"token-{++issued}" }));
        await authority.StartAsync(TestContext.Current.CancellationToken);
        await using var graph = await FakeGraph.StartAsync();
        var clock = new FakeTimeProvider(WorldClock.Monday);
        var identity = new GraphIdentity.Secret(new Uri(authority.Urls.Single()), Guid.Parse(FakeTeams.Tenant), Guid.Parse(App), Secret);
        var wire = new GraphWire(new GraphSettings(new Uri(graph.BaseUrl), identity), GraphCredentials.Of(identity, clock));
        var users = new GraphUsers(wire, new GraphBatch(wire, clock));

        await users.SearchAsync("Tom", TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromMinutes(54));
        await users.SearchAsync("Tom", TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromMinutes(1));
        await users.SearchAsync("Tom", TestContext.Current.CancellationToken);

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], graph.Calls.Select(call => call.Authorization));
    }
}
