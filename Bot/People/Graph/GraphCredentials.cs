using Azure.Core;
using Azure.Identity;

namespace AccountBot.People.Graph;

/// <summary>What the bot proves itself to Graph with.</summary>
internal static class GraphCredentials
{
    private static readonly string[] PublicClouds =
        ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"];

    /// <summary>Null where no token is sent at all.</summary>
    public static TokenCredential? Of(GraphIdentity identity, TimeProvider time) => identity switch
    {
        GraphIdentity.Secret { Authority.Scheme: "http" } local => new LoopbackCredential(local, time),
        GraphIdentity.Secret secret => new ClientSecretCredential(secret.TenantId.ToString(), secret.ClientId.ToString(), secret.ClientSecret, new ClientSecretCredentialOptions
        {
            AuthorityHost = secret.Authority,
            // A private or test authority is not in the public list of instances; asking that list about it would only fail.
            DisableInstanceDiscovery = !PublicClouds.Contains(secret.Authority.Host, StringComparer.OrdinalIgnoreCase),
            Retry = { MaxRetries = 0 },
        }),
        GraphIdentity.Managed { ClientId: { } clientId } => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId.ToString())),
        GraphIdentity.Managed => new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned),
        _ => null,
    };
}
