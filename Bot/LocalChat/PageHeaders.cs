namespace AccountBot.LocalChat;

/// <summary>What the browser is told not to do with the page.</summary>
internal static class PageHeaders
{
    // Cards may show pictures from the web, as in Teams; everything else comes from here.
    private const string Policy =
        "default-src 'self'; img-src 'self' data: https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";

        // Kept, but asked for each time: after a new build the next reload shows it.
        headers.CacheControl = "no-cache";
    }
}
