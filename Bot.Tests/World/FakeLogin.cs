using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccountBot.Tests.World;

/// <summary>Issues the bot's own tokens over https, with a certificate that a process trusts that is told so.</summary>
internal sealed class FakeLogin : IAsyncDisposable
{
    public const string Token = "issued-to-the-bot";

    private readonly WebApplication host;
    private readonly List<IFormCollection> requests = [];
    private readonly string certificateFile = Path.Combine(Path.GetTempPath(), $"accountbot-{Environment.ProcessId}-{RandomNumberGenerator.GetHexString(8)}.pem");

    private FakeLogin(WebApplication host) => this.host = host;

    /// <summary>The authority with its tenant.</summary>
    public string Authority => $"{host.Urls.Single()}/{FakeTeams.Tenant}";

    /// <summary>For <c>SSL_CERT_FILE</c>.</summary>
    public string CertificateFile => certificateFile;

    /// <summary>What it was asked for.</summary>
    public IReadOnlyList<IFormCollection> Requests
    {
        get
        {
            lock (requests)
            {
                return [.. requests];
            }
        }
    }

    public static async Task<FakeLogin> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var certificate = NewCertificate();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var server = builder.Build();
        var login = new FakeLogin(server);
        await File.WriteAllTextAsync(login.certificateFile, certificate.ExportCertificatePem(), TestContext.Current.CancellationToken);
        server.MapPost($"/{FakeTeams.Tenant}/oauth2/v2.0/token", login.IssueAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return login;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        File.Delete(certificateFile);
    }

    private async Task<IResult> IssueAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        lock (requests)
        {
            requests.Add(form);
        }

        return Results.Json(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3599, ["access_token"] = Token });
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
