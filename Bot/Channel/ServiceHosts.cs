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

        var isListed = options.AllowedServiceHosts.Any(allowed => Matches(allowed, url.Host));
        return url.IsLoopback
            ? isListed && (url.Scheme == "https" || (options.AllowsLoopback && url.Scheme == "http"))
            : isListed && options.Identity is not null && url.Scheme == "https" && url.IsDefaultPort;
    }

    private static bool Matches(string allowed, string host) => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);
}
