using AccountBot.People;

namespace AccountBot.Hosting.Settings;

/// <summary>Who knows the people, and by what right Graph is asked where it is Graph. What is left out is the bot's own identity and the public cloud.</summary>
internal static class GraphReader
{
    private static readonly Uri DefaultBaseUrl = new("https://graph.microsoft.com/v1.0");
    private static readonly Uri DefaultAuthority = new("https://login.microsoftonline.com");

    public static DirectoryKind Kind(SettingsSource source)
    {
        var hasIdentity = source.Text(Keys.AppId) is not null || source.Text(Keys.GraphClientId) is not null;
        return source.Choice(Keys.Directory, hasIdentity ? DirectoryKind.Graph : DirectoryKind.File);
    }

    public static GraphSettings Read(SettingsSource source, Identity? identity)
    {
        var baseUrl = source.Url(Keys.GraphBaseUrl) ?? DefaultBaseUrl;
        return new GraphSettings(baseUrl, IdentityOf(source, identity, baseUrl)) { BotAppId = identity?.AppId };
    }

    private static GraphIdentity IdentityOf(SettingsSource source, Identity? bot, Uri baseUrl)
    {
        var own = source.Text(Keys.GraphClientId) is not null;
        var client = own ? source.Id(Keys.GraphClientId) : bot?.AppId;
        var secret = source.Text(Keys.GraphClientSecret) ?? (own ? null : bot?.Password);
        if (!own && source.Text(Keys.AppId) is null)
        {
            return Nobody(source, secret, baseUrl);
        }

        return secret is null ? new GraphIdentity.Managed(client) : BySecret(source, bot, client, secret);
    }

    private static GraphIdentity.Secret BySecret(SettingsSource source, Identity? bot, Guid? client, string secret)
    {
        var tenant = source.Id(Keys.GraphTenantId) ?? bot?.TenantId;
        if (tenant is null && source.Text(Keys.GraphTenantId) is null && source.Text(Keys.AppId) is null)
        {
            source.Fault(Keys.GraphTenantId, $"is missing, and so is {Keys.TenantId}: nobody could issue a token");
        }

        return new GraphIdentity.Secret(source.Url(Keys.GraphAuthority) ?? DefaultAuthority, tenant ?? default, client ?? default, secret);
    }

    /// <summary>On this machine, in Development, a Graph may be played that asks for no token.</summary>
    private static GraphIdentity.None Nobody(SettingsSource source, string? secret, Uri baseUrl)
    {
        if (secret is not null || !source.Development || !baseUrl.IsLoopback)
        {
            source.Fault(Keys.GraphClientId, $"is missing, and so is {Keys.AppId}: Graph lets nobody in without an identity; Directory=File takes the people from the agency file");
        }

        return new GraphIdentity.None();
    }
}
