using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AccountBot.Channel;

/// <summary>
/// The keys that the channel publishes, fetched when they are first needed and every half day. One that is not among them is worth
/// another look, at most one a minute however many such arrive. A fetch that fails is forgotten, and what was known stays.
/// </summary>
/// <remarks>The library's own manager looks again behind the scenes, so that the first caller with a new key would be sent away.</remarks>
internal sealed class SigningKeys(Uri address, HttpClient http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan CoolDown = TimeSpan.FromMinutes(1);

    private readonly HttpDocumentRetriever documents = new(http) { RequireHttps = address.Scheme == "https" };
    private readonly SemaphoreSlim fetching = new(1, 1);
    private OpenIdConnectConfiguration? known;
    private DateTimeOffset goodUntil;
    private DateTimeOffset nextLook;

    /// <exception cref="SigningKeysUnavailableException">They were never fetched, and cannot be now.</exception>
    public Task<OpenIdConnectConfiguration> GetAsync(CancellationToken cancel) =>
        known is { } keys && time.GetUtcNow() < goodUntil ? Task.FromResult(keys) : FetchOnceAsync(known, cancel);

    /// <summary>For a key that is not among those that were <paramref name="seen"/>.</summary>
    public Task<OpenIdConnectConfiguration> LookAgainAsync(OpenIdConnectConfiguration seen, CancellationToken cancel) =>
        time.GetUtcNow() < nextLook ? Task.FromResult(known ?? seen) : FetchOnceAsync(seen, cancel);

    public void Dispose() => fetching.Dispose();

    /// <summary>Of many who come at once the first fetches, and the others take what it brought.</summary>
    private async Task<OpenIdConnectConfiguration> FetchOnceAsync(OpenIdConnectConfiguration? seen, CancellationToken cancel)
    {
        await fetching.WaitAsync(cancel);
        try
        {
            return known is { } keys && !ReferenceEquals(keys, seen) ? keys : await FetchAsync(cancel);
        }
        finally
        {
            fetching.Release();
        }
    }

    private async Task<OpenIdConnectConfiguration> FetchAsync(CancellationToken cancel)
    {
        if (known is not null)
        {
            nextLook = time.GetUtcNow() + CoolDown;
            goodUntil = nextLook;
        }

        try
        {
            known = await OpenIdConnectConfigurationRetriever.GetAsync(address.ToString(), documents, cancel);
            goodUntil = time.GetUtcNow() + Lifetime;
            return known;
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException or JsonException or ArgumentException)
        {
            return known ?? throw new SigningKeysUnavailableException(fault);
        }
    }
}

/// <summary>The document that publishes the channel's keys was not to be had.</summary>
internal sealed class SigningKeysUnavailableException(Exception inner) : Exception("The channel's signing keys could not be fetched.", inner);
