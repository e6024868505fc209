using AccountBot.Tests.World;

namespace AccountBot.Tests.Tools;

public sealed class DoctorCommandTests : IDisposable
{
    private const string Nowhere = "https://127.0.0.1:9/11111111-1111-4111-8111-111111111111";

    private readonly WorldFolder folder = WorldFolder.Create();

    private string[] Development => ["--environment", "Development", .. folder.Arguments];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Where_all_is_well_it_says_so()
    {
        var lines = await CommandLine.LinesAsync(["doctor", .. Development]);

        Assert.Equal(["ok    settings", "ok    agency file", "ok    store", "-     tokens in", "-     tokens out", "-     people", "-     public address", "All is well."], lines.Select(line => line.Split(':')[0]));
        Assert.False(File.Exists(folder.StorePath));
    }

    [Fact]
    public async Task A_store_that_is_there_is_written_to_and_left_as_it_was()
    {
        await CommandLine.LinesAsync(["import", folder.AgencyFile, .. folder.Arguments]);

        Assert.Contains("ok    store: rows can be written, read and removed", await CommandLine.LinesAsync(["doctor", .. Development]));
        Assert.EndsWith("left as they were.", (await CommandLine.LinesAsync(["import", folder.AgencyFile, .. folder.Arguments]))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_one_thing_hides_nothing_of_another()
    {
        folder.Agency["accounts"]![0]!["team"]!["AM"] = "nobody";
        await File.WriteAllTextAsync(folder.AgencyFile, folder.Agency.ToJsonString(), TestContext.Current.CancellationToken);

        var (exitCode, output, error) = await CommandLine.RunAsync(["doctor", .. Development, "--MicrosoftAppId", "my-bot"]);

        Assert.Equal(1, exitCode);
        Assert.Equal("doctor: settings and agency file need mending", error.Trim());
        Assert.Contains("WRONG settings: MicrosoftAppId 'my-bot' is no id", output.Replace("MicrosoftAppId:", "MicrosoftAppId", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("WRONG agency file: agency.json has ", output, StringComparison.Ordinal);
        Assert.Contains("ok    store", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_cannot_be_reached_is_told_with_what_to_look_at()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync(["doctor", .. Development, "--Storage:ConnectionString", "DefaultEndpointsProtocol=http;AccountName=agency;AccountKey=c2VjcmV0;TableEndpoint=http://127.0.0.1:9/agency"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("WRONG store: ", output, StringComparison.Ordinal);
        Assert.Contains("Storage Table Data Contributor", output, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_are_not_to_be_had_and_tokens_that_nobody_gives_are_told()
    {
        await using var entra = await FakeEntra.StartAsync();
        entra.IsDown = true;

        var (exitCode, output, error) = await CommandLine.RunAsync(["doctor", .. Development, .. WorldIdentity.Arguments(entra), "--ToChannelFromBotLoginUrl", Nowhere]);

        Assert.Equal(1, exitCode);
        Assert.Equal("doctor: tokens in and tokens out need mending", error.Trim());
        Assert.Contains($"WRONG tokens in: {entra.MetadataUrl} does not answer as it should", output, StringComparison.Ordinal);
        Assert.Contains("WRONG tokens out: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain(WorldIdentity.Password, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issuer_that_the_settings_do_not_expect_is_told()
    {
        await using var entra = await FakeEntra.StartAsync();

        var (_, output, _) = await CommandLine.RunAsync(["doctor", .. Development, .. WorldIdentity.Arguments(entra), "--ToBotFromChannelTokenIssuer", "https://api.botframework.us", "--ToChannelFromBotLoginUrl", Nowhere]);

        Assert.Contains($"WRONG tokens in: tokens are issued by '{FakeEntra.Issuer}'", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_may_sign_for_Teams_and_a_token_that_is_given_are_well()
    {
        await using var entra = await FakeEntra.StartAsync();
        await using var login = await FakeLogin.StartAsync();
        var trust = new Dictionary<string, string>(StringComparer.Ordinal) { ["SSL_CERT_FILE"] = login.CertificateFile };
        await using var doctor = BotProcess.Start(trust, ["doctor", .. Development, .. WorldIdentity.Arguments(entra), "--ToChannelFromBotLoginUrl", login.Authority]);

        var (exitCode, error) = await doctor.EndAsync();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("ok    tokens in: 1 key may sign for Teams", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("ok    tokens out: a token for the connector was given", doctor.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeLogin.Token, doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_at_which_nobody_answers_is_told()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync(["doctor", .. Development, "--Public:BaseUrl", "http://127.0.0.1:9"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("WRONG public address: http://127.0.0.1:9/health/live does not answer as it should", output, StringComparison.Ordinal);
    }
}
