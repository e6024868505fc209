using System.Net;

namespace AccountBot.LocalChat;

/// <summary>
/// The page asks nobody who they are, so nobody but this machine is served: neither another machine, nor another
/// site in this machine's browser, be it by a name that points to 127.0.0.1 or by a request across origins.
/// </summary>
internal static class LocalOnly
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    public static Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (IsLocal(context))
        {
            PageHeaders.Set(context.Response.Headers);
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    public static bool Covers(HttpContext context) =>
        context.Request.Path == "/" || context.Request.Path.StartsWithSegments("/local", StringComparison.OrdinalIgnoreCase);

    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        && IsLocalHost(context.Request.Host.Host)
        && context.Request.Headers.Origin.All(IsLocalOrigin);

    private static bool IsLocalOrigin(string? origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && IsLocalHost(uri.Host);

    private static bool IsLocalHost(string host) => Hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
}
