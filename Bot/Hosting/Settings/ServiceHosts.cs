namespace AccountBot.Hosting.Settings;

/// <summary>Hosts that the bot's token may be sent to. A name here is trusted with it, so it must be its owner's alone.</summary>
internal static class ServiceHosts
{
    private const string Wildcard = "*.";

    private static readonly string[] Teams = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"];
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    // Zones in which anybody can register a name.
    private static readonly string[] Shared =
    [
        "trafficmanager.net", "azurewebsites.net", "azurefd.net", "azureedge.net", "cloudapp.net", "cloudapp.azure.com",
        "azurecontainerapps.io", "azurestaticapps.net", "windows.net", "ngrok.io", "ngrok.app", "ngrok-free.app", "devtunnels.ms",
    ];

    public static IReadOnlyList<string> Default(bool development) => development ? [.. Teams, .. Loopback] : Teams;

    /// <summary>Why a host may not be listed; null is a good one.</summary>
    public static string? Reject(string host)
    {
        var isWildcard = host.StartsWith(Wildcard, StringComparison.Ordinal);
        var name = isWildcard ? host[Wildcard.Length..] : host;
        return !IsHost(name) ? $"'{host}' is no host; it is a bare name such as {Teams[0]}, without scheme, port or path"
            : !isWildcard ? null
            : !name.Contains('.', StringComparison.Ordinal) ? $"'{host}' would allow a whole top-level domain"
            : Array.Exists(Shared, zone => IsIn(name, zone)) ? $"'{host}' would allow names that anybody can register"
            : Uri.CheckHostName(name) != UriHostNameType.Dns ? $"'{host}' is a wildcard over an address"
            : null;
    }

    private static bool IsHost(string name) =>
        Uri.CheckHostName(name) != UriHostNameType.Unknown && name.All(char.IsAscii) && !name.EndsWith('.');

    private static bool IsIn(string name, string zone) =>
        name.Equals(zone, StringComparison.OrdinalIgnoreCase) || name.EndsWith($".{zone}", StringComparison.OrdinalIgnoreCase);
}
