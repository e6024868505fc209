using System.Text.Json;
using Azure.Core;
using Azure.Identity;

namespace AccountBot.People.Graph;

/// <summary>
/// The client credentials grant over plain http, for an authority that is played on this machine: the libraries take https alone.
/// The settings let it be in Development only.
/// </summary>
internal sealed class LoopbackCredential(GraphIdentity.Secret identity, TimeProvider time) : TokenCredential, IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly SemaphoreSlim fetching = new(1);
    private AccessToken token;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Nothing here waits for a token with a thread.");

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        await fetching.WaitAsync(cancellationToken);
        try
        {
            return time.GetUtcNow() + Margin < token.ExpiresOn ? token : token = await FetchAsync(requestContext.Scopes, cancellationToken);
        }
        finally
        {
            fetching.Release();
        }
    }

    public void Dispose()
    {
        http.Dispose();
        fetching.Dispose();
    }

    private async Task<AccessToken> FetchAsync(string[] scopes, CancellationToken cancel)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = identity.ClientId.ToString(),
            ["client_secret"] = identity.ClientSecret,
            ["scope"] = string.Join(' ', scopes),
        });
        using var response = await http.PostAsync(new Uri(identity.Authority, $"/{identity.TenantId}/oauth2/v2.0/token"), form, cancel);
        if (!response.IsSuccessStatusCode)
        {
            throw new AuthenticationFailedException($"The authority answered {(int)response.StatusCode}.");
        }

        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancel));
        var lifetime = TimeSpan.FromSeconds(body.RootElement.GetProperty("expires_in").GetInt32());
        return new AccessToken(body.RootElement.GetProperty("access_token").GetString()!, time.GetUtcNow() + lifetime);
    }
}
