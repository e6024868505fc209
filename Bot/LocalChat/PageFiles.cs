using System.Collections.Frozen;

namespace AccountBot.LocalChat;

/// <summary>
/// The page's files as the build laid them beside the program. The names are read once and a request is looked
/// up among them: no part of a request ever becomes a path.
/// </summary>
internal sealed class PageFiles(string folder)
{
    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".woff2"] = "font/woff2",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> paths = new DirectoryInfo(folder).EnumerateFiles()
        .Where(file => ContentTypes.ContainsKey(file.Extension))
        .ToFrozenDictionary(file => file.Name, file => file.FullName, StringComparer.Ordinal);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => Get("index.html"));
        routes.MapGet("/local/page/{name}", Get);
    }

    private IResult Get(string name) =>
        paths.TryGetValue(name, out var path)
            ? TypedResults.PhysicalFile(path, ContentTypes[Path.GetExtension(path)])
            : TypedResults.NotFound();
}
