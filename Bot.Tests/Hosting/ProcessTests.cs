using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Hosting;

/// <summary>The program from outside: how it starts, how it refuses to, how it stops.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly Dictionary<string, string> Unset = [];
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(10);

    private readonly WorldFolder folder = WorldFolder.Create();

    private string[] Development => ["--environment", "Development", "--urls", "http://127.0.0.1:0", .. folder.Arguments];

    [Fact]
    public async Task Without_an_identity_it_runs_in_Development_only()
    {
        await using var bot = BotProcess.Start(Unset, folder.Arguments);

        var (exitCode, error) = await bot.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.StartsWith("MicrosoftAppId", Assert.Single(Lines(error)), StringComparison.Ordinal);
        Assert.Equal("", bot.Output);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_a_line_each()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["MicrosoftAppId"] = "my-bot",
            ["MicrosoftAppTenantId"] = FakeTeams.Tenant,
            ["Storage__ConnectionString"] = "no account",
            ["Channel__AllowedServiceHosts__0"] = "*.trafficmanager.net",
        };
        await using var bot = BotProcess.Start(environment, folder.Arguments);

        var (exitCode, error) = await bot.EndAsync();

        Assert.Equal(1, exitCode);
        var lines = Lines(error);
        string[] keys = ["Channel:AllowedServiceHosts:0", "MicrosoftAppId", "MicrosoftAppPassword", "Storage:ConnectionString"];
        Assert.Equal(keys, lines.Select(line => keys.FirstOrDefault(key => line.StartsWith($"{key}:", StringComparison.Ordinal) || line.StartsWith($"{key} ", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
        Assert.Equal("", bot.Output);
    }

    [Fact]
    public async Task An_agency_file_that_names_nobody_stops_the_start_with_the_path()
    {
        using var broken = WorldFolder.Create(agency => agency.Account("orlavex")["team"]!["AM"] = new JsonArray("5eed0000-0001-4000-8000-0000000000ff"));
        await using var bot = BotProcess.Start(Unset, ["--environment", "Development", .. broken.Arguments]);

        var (exitCode, error) = await bot.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("accounts[0].team.AM[0]", Assert.Single(Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storage_account_that_cannot_be_reached_stops_the_start_with_its_key()
    {
        // Port 9 discards, where anybody listens at all; a key of this form is everybody's.
        const string Nowhere = "DefaultEndpointsProtocol=http;AccountName=agency;AccountKey=c2VjcmV0;TableEndpoint=http://127.0.0.1:9/agency";
        await using var bot = BotProcess.Start(Unset, [.. Development, "--Storage:ConnectionString", Nowhere]);

        var (exitCode, error) = await bot.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Storage:ConnectionString: The table", Assert.Single(Lines(error)), StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", $"{error} {bot.Output}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Told_to_stop_it_stops_in_order()
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var bot = BotProcess.Start(Unset, Development);
        var tom = Meet(teams, "Tom");
        using var http = new HttpClient { BaseAddress = await bot.AddressAsync() };
        await TellAsync(http, new TeamsWire(teams, TimeProvider.System).Message(tom, "my deadlines"), authorization: null);

        var asked = TimeProvider.System.GetTimestamp();
        await bot.TerminateAsync();
        var (exitCode, error) = await bot.EndAsync();

        Assert.Equal(0, exitCode);
        Assert.Equal("", error);
        Assert.True(TimeProvider.System.GetElapsedTime(asked) < StopsWithin);
        Assert.Contains("Congress abstract", Assert.Single(tom.Chat.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_signs_in_once_and_answers_what_is_signed()
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var entra = await FakeEntra.StartAsync();
        await using var login = await FakeLogin.StartAsync();
        var trust = new Dictionary<string, string>(StringComparer.Ordinal) { ["SSL_CERT_FILE"] = login.CertificateFile };
        await using var bot = BotProcess.Start(trust, [.. Development, .. WorldIdentity.Arguments(entra), "--ToChannelFromBotLoginUrl", login.Authority]);
        var tom = Meet(teams, "Tom");
        var wire = new TeamsWire(teams, TimeProvider.System);
        using var http = new HttpClient { BaseAddress = await bot.AddressAsync() };

        for (var question = 0; question < 3; question++)
        {
            await TellAsync(http, wire.Message(tom, "my deadlines"), $"Bearer {entra.Token(teams.ServiceUrl)}");
        }

        Assert.Equal(3, tom.Chat.Messages.Count);
        Assert.All(teams.Calls, call => Assert.Equal($"Bearer {FakeLogin.Token}", call.Authorization));
        var request = Assert.Single(login.Requests);
        Assert.Equal((FakeEntra.AppId, WorldIdentity.Password, "client_credentials"), (request["client_id"].ToString(), request["client_secret"].ToString(), request["grant_type"].ToString()));
        Assert.Contains("https://api.botframework.com/.default", request["scope"].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(WorldIdentity.Password, bot.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeLogin.Token, bot.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private TeamsUser Meet(FakeTeams teams, string firstName)
    {
        var user = TeamsUser.AllOf(folder.Agency).Single(user => user.FirstName == firstName);
        teams.Know(user);
        return user;
    }

    private static async Task TellAsync(HttpClient http, JsonObject activity, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
