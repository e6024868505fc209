namespace AccountBot.Channel;

/// <summary>Which addresses the bot may speak to, with its token or without.</summary>
/// <remarks>
/// Never a wildcard over trafficmanager.net: anybody can register a name there. Loopback stands in for Teams in Development only.
/// </remarks>
internal static class ServiceHosts
{
    public static bool Allows(ChannelOptions options, string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) || url.UserInfo.Length > 0)
        {
            return false;
        }

        if (url.IsLoopback && options.AllowedServiceHosts.Contains(Loopback, StringComparer.Ordinal))
        {
            return url.Scheme is "http" or "https";
        }

        return options.Identity is not null && url.Scheme == "https" && url.IsDefaultPort
            && options.AllowedServiceHosts.Any(allowed => Matches(allowed, url.Host));
    }

    /// <summary>The name under which the list allows this machine itself.</summary>
    public const string Loopback = "loopback";

    private static bool Matches(string allowed, string host) => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);
}
