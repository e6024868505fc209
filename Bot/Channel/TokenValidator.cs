using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AccountBot.Channel;

/// <summary>
/// Checks the token that the channel signs its calls with: signature by a published key, issuer, audience, lifetime.
/// What hangs on the activity too is checked by <see cref="Admission"/>. Source: "Authentication with the Bot Connector API".
/// </summary>
internal sealed class TokenValidator(ChannelOptions options, BotIdentity identity, SigningKeys keys, KnownTokens known)
{
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly TokenValidationParameters expected = new()
    {
        ValidIssuer = options.TokenIssuer,
        ValidAudience = identity.AppId,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ClockSkew = TimeSpan.FromMinutes(5),
        TryAllIssuerSigningKeys = false,
    };

    /// <summary>What the token says, or null where it must not be believed.</summary>
    /// <exception cref="SigningKeysUnavailableException">The keys could not be fetched, so nothing can be said of any token.</exception>
    public async Task<ValidatedToken?> ValidateAsync(string token, CancellationToken cancel)
    {
        var published = await keys.GetAsync(cancel);
        if (known.Find(token, published) is { } seen)
        {
            return seen;
        }

        var result = await handler.ValidateTokenAsync(token, With(published));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            published = await keys.LookAgainAsync(published, cancel);
            result = await handler.ValidateTokenAsync(token, With(published));
        }

        return result.IsValid ? Keep(token, Read((JsonWebToken)result.SecurityToken, published), published) : null;
    }

    private ValidatedToken Keep(string token, ValidatedToken validated, OpenIdConnectConfiguration published)
    {
        known.Keep(token, validated, published);
        return validated;
    }

    private TokenValidationParameters With(OpenIdConnectConfiguration published)
    {
        var parameters = expected.Clone();
        parameters.IssuerSigningKeys = published.SigningKeys;
        return parameters;
    }

    /// <summary>The endorsements are looked up by key id: after validation the signing key no longer carries them.</summary>
    private static ValidatedToken Read(JsonWebToken token, OpenIdConnectConfiguration published)
    {
        var key = published.JsonWebKeySet.Keys.FirstOrDefault(candidate => candidate.Kid == token.Kid);
        var endorsements = key?.AdditionalData.TryGetValue("endorsements", out var found) == true && found is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(entry => entry.ToString())]
            : Array.Empty<string>();
        token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl);
        return new ValidatedToken(serviceUrl, endorsements, new DateTimeOffset(token.ValidTo));
    }
}

/// <param name="ServiceUrl">The one service URL that this token speaks for; the claim is <c>serviceurl</c>, lower case.</param>
/// <param name="Endorsements">Channels that the signing key may speak for.</param>
/// <param name="Expires">As it says itself, without the five minutes that clocks may differ.</param>
internal sealed record ValidatedToken(string? ServiceUrl, IReadOnlyList<string> Endorsements, DateTimeOffset Expires);
