using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AccountBot.Channel;

/// <summary>
/// The keys that the channel publishes. They are looked up behind the scenes, at the start and every half day; whoever calls waits
/// for them only where none are known yet, or where a key is not among them, which is worth another look once a minute however
/// many such arrive. A look that fails is forgotten, and what was known stays.
/// </summary>
/// <remarks>The library's own manager looks again behind the scenes too, but sends the first caller with a new key away.</remarks>
internal sealed class SigningKeys(Uri address, HttpClient http, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan CoolDown = TimeSpan.FromMinutes(1);

    private readonly HttpDocumentRetriever documents = new(http) { RequireHttps = address.Scheme == "https" };
    private readonly Lock gate = new();
    private Task<OpenIdConnectConfiguration>? look;
    private volatile OpenIdConnectConfiguration? known;
    private DateTimeOffset goodUntil;
    private DateTimeOffset nextLook;

    /// <exception cref="SigningKeysUnavailableException">They were never fetched, and cannot be now.</exception>
    public Task<OpenIdConnectConfiguration> GetAsync(CancellationToken cancel) =>
        known is { } keys ? Task.FromResult(keys) : LookAsync().WaitAsync(cancel);

    /// <summary>For a key that is not among those that were <paramref name="seen"/>.</summary>
    public Task<OpenIdConnectConfiguration> LookAgainAsync(OpenIdConnectConfiguration seen, CancellationToken cancel)
    {
        lock (gate)
        {
            var isNewer = !ReferenceEquals(known, seen);
            return isNewer || (time.GetUtcNow() < nextLook && look is null) ? Task.FromResult(known ?? seen) : LookAsync().WaitAsync(cancel);
        }
    }

    /// <summary>Looks them up if it is time to. Where it fails there, the next round tries again.</summary>
    public async Task KeepFreshAsync()
    {
        if (known is null || time.GetUtcNow() >= goodUntil)
        {
            await ((Task)LookAsync()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Of many who come at once the first looks, and the others take what comes of it, good or bad.</summary>
    private Task<OpenIdConnectConfiguration> LookAsync()
    {
        lock (gate)
        {
            return look ??= FetchAsync();
        }
    }

    private async Task<OpenIdConnectConfiguration> FetchAsync()
    {
        // Whoever asked goes on first: the look is to be known before it ends.
        await Task.Yield();
        var found = await TryFetchAsync();
        lock (gate)
        {
            look = null;
            nextLook = known is null ? nextLook : time.GetUtcNow() + CoolDown;
            goodUntil = time.GetUtcNow() + (found.Keys is null ? CoolDown : Lifetime);
            known = found.Keys ?? known;
            return known ?? throw new SigningKeysUnavailableException(found.Fault!);
        }
    }

    private async Task<(OpenIdConnectConfiguration? Keys, Exception? Fault)> TryFetchAsync()
    {
        try
        {
            return (await OpenIdConnectConfigurationRetriever.GetAsync(address.ToString(), documents, CancellationToken.None), null);
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException or JsonException or ArgumentException or OperationCanceledException)
        {
            return (null, fault);
        }
    }
}

/// <summary>The document that publishes the channel's keys was not to be had.</summary>
internal sealed class SigningKeysUnavailableException(Exception inner) : Exception("The channel's signing keys could not be fetched.", inner);
