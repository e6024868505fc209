namespace AccountBot.Hosting.Settings;

/// <summary>Which addresses the program may be told to trust.</summary>
internal static class Urls
{
    /// <summary>Why not; null is a good address.</summary>
    /// <param name="text">What the setting says.</param>
    /// <param name="httpOnLoopback">Whether plain <c>http</c> is good enough on this machine.</param>
    public static string? Reject(string text, bool httpOnLoopback) =>
        !Uri.TryCreate(text, UriKind.Absolute, out var url) || !IsWeb(url) ? $"'{text}' is no web address; it begins with https://"
        : url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0 ? "must have no user, query or fragment"
        : url.Scheme == Uri.UriSchemeHttps || (httpOnLoopback && url.IsLoopback) ? null
        : $"'{text}' must begin with https://; http is for this machine only, in Development";

    // On Unix "/path" is an absolute address too, of a file.
    private static bool IsWeb(Uri url) => url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp;
}
