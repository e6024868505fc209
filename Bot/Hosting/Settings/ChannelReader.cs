using System.Collections.Frozen;

namespace AccountBot.Hosting.Settings;

/// <summary>How Teams and the bot trust each other; what is left out is the public cloud's.</summary>
internal static class ChannelReader
{
    private const string DefaultIssuer = "https://api.botframework.com";
    private const string DefaultScope = "https://api.botframework.com/.default";
    private static readonly Uri DefaultMetadata = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    public static ChannelSettings Read(SettingsSource source, Identity? identity) => new(
        source.Url(Keys.OpenIdMetadata) ?? DefaultMetadata,
        source.Text(Keys.TokenIssuer) ?? DefaultIssuer,
        LoginUrl(source, identity),
        source.Text(Keys.OAuthScope) ?? DefaultScope,
        ServiceHosts(source),
        Tenants(source, identity),
        LimitsReader.Read(source));

    private static Uri? LoginUrl(SettingsSource source, Identity? identity)
    {
        if (source.Text(Keys.LoginUrl) is not { } text)
        {
            return identity?.TenantId is { } tenant ? new Uri($"https://login.microsoftonline.com/{tenant}") : null;
        }

        // The libraries that fetch tokens take no http, not even on this machine.
        if (Urls.Reject(text, httpOnLoopback: false) is { } reason)
        {
            source.Fault(Keys.LoginUrl, reason);
            return null;
        }

        var url = new Uri(text);
        if (url.AbsolutePath.Trim('/').Length == 0)
        {
            source.Fault(Keys.LoginUrl, $"'{text}' names no tenant; it ends in /common or a tenant's id");
        }

        return url;
    }

    private static IReadOnlyList<string> ServiceHosts(SettingsSource source)
    {
        if (source.List(Keys.AllowedServiceHosts) is not { } hosts)
        {
            return Settings.ServiceHosts.Default(source.Development);
        }

        foreach (var host in hosts)
        {
            if (Settings.ServiceHosts.Reject(host.Value) is { } reason)
            {
                source.Fault(host.Key, reason);
            }
        }

        return [.. hosts.Select(host => host.Value.ToLowerInvariant())];
    }

    private static FrozenSet<Guid>? Tenants(SettingsSource source, Identity? identity)
    {
        if (source.List(Keys.AllowedTenants) is not { } tenants)
        {
            return identity?.TenantId is { } own ? new[] { own }.ToFrozenSet() : null;
        }

        return tenants.Select(tenant => source.Id(tenant.Key, tenant.Value)).OfType<Guid>().ToFrozenSet();
    }
}
