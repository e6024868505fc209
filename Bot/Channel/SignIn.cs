using Azure.Core;
using Azure.Identity;

namespace AccountBot.Channel;

/// <summary>How the bot proves who it is: by its secret, by a managed identity that vouches for it, or as that identity itself.</summary>
internal static class SignIn
{
    private static readonly string[] PublicClouds =
        ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"];

    public static TokenCredential As(BotIdentity identity) => identity switch
    {
        { Password: { } password, Login: { } login } =>
            new ClientSecretCredential(TenantIn(login), identity.AppId, password, At<ClientSecretCredentialOptions>(login, options => options.DisableInstanceDiscovery = IsPrivate(login))),
        { VouchedBy: { } vouching, Login: { } login } =>
            new ClientAssertionCredential(TenantIn(login), identity.AppId, new Assertions(vouching, login).GetAsync, At<ClientAssertionCredentialOptions>(login, options => options.DisableInstanceDiscovery = IsPrivate(login))),
        _ => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identity.AppId)),
    };

    private static string TenantIn(Uri login) => login.AbsolutePath.Trim('/');

    private static T At<T>(Uri login, Action<T> with)
        where T : TokenCredentialOptions, new()
    {
        var options = new T { AuthorityHost = new Uri(login.GetLeftPart(UriPartial.Authority)) };
        with(options);
        return options;
    }

    /// <summary>A private or test authority is not in the public list of instances; asking that list about it would only fail.</summary>
    private static bool IsPrivate(Uri login) => !PublicClouds.Contains(login.Host, StringComparer.OrdinalIgnoreCase);
}

/// <summary>The managed identity's own token, by which the app registration's federated credential knows it. Source: "Workload identity federation".</summary>
internal sealed class Assertions(string clientId, Uri login)
{
    private readonly ManagedIdentityCredential vouching = new(ManagedIdentityId.FromUserAssignedClientId(clientId));
    private readonly TokenRequestContext exchange = new([$"{AudienceAt(login.Host)}/.default"]);

    public async Task<string> GetAsync(CancellationToken cancel) => (await vouching.GetTokenAsync(exchange, cancel)).Token;

    public static string AudienceAt(string host) => host switch
    {
        "login.microsoftonline.us" => "api://AzureADTokenExchangeUSGov",
        "login.partner.microsoftonline.cn" => "api://AzureADTokenExchangeChina",
        _ => "api://AzureADTokenExchange",
    };
}
