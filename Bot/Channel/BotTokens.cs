using Azure.Core;
using Azure.Identity;

namespace AccountBot.Channel;

/// <summary>The bot's own tokens towards the connector, kept by Azure.Identity until shortly before they expire.</summary>
internal sealed class BotTokens(TokenCredential? credential, string scope)
{
    private readonly TokenRequestContext request = new([scope]);

    public BotTokens(BotIdentity? identity)
        : this(identity is null ? null : CredentialOf(identity), identity?.Scope ?? "")
    {
    }

    /// <summary>Null where the bot has no identity (Development).</summary>
    public async ValueTask<string?> GetAsync(CancellationToken cancel) =>
        credential is null ? null : (await credential.GetTokenAsync(request, cancel)).Token;

    private static TokenCredential CredentialOf(BotIdentity identity)
    {
        if (identity is not { Password: { } password, Login: { } login })
        {
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identity.AppId));
        }

        return new ClientSecretCredential(login.AbsolutePath.Trim('/'), identity.AppId, password, new ClientSecretCredentialOptions
        {
            AuthorityHost = new Uri(login.GetLeftPart(UriPartial.Authority)),
            // A private or test authority is not in the public list of instances; asking that list about it would only fail.
            DisableInstanceDiscovery = !PublicClouds.Contains(login.Host, StringComparer.OrdinalIgnoreCase),
        });
    }

    private static readonly string[] PublicClouds =
        ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"];
}
