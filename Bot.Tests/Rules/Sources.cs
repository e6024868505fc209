namespace AccountBot.Tests.Rules;

/// <summary>The product's source files, as the rules read them.</summary>
internal static class Sources
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Product { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "Bot"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("Bot/bin/", StringComparison.Ordinal) && !path.StartsWith("Bot/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllLines(Path.Combine(Root, path)))),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TeamsAccountBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository, whose sources they read.");
    }
}

/// <param name="Path">From the repository's root, with slashes.</param>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    /// <summary>The folders from <c>Bot</c> down, without it.</summary>
    public IReadOnlyList<string> Folders { get; } = Path.Split('/')[1..^1];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The lines without comments, each with its number.</summary>
    public IEnumerable<(int Number, string Code)> Code =>
        Lines.Select((line, index) => (index + 1, line)).Where(line => !line.line.TrimStart().StartsWith("//", StringComparison.Ordinal));
}
