using Microsoft.Playwright;

namespace AccountBot.Tests.World;

/// <summary>Where a browser may be, in the order in which they are tried.</summary>
internal static class FoundBrowsers
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    public static IEnumerable<BrowserTypeLaunchOptions> All()
    {
        foreach (var program in Programs.Select(InPath).OfType<string>())
        {
            yield return new() { ExecutablePath = program };
        }

        // Installed where Windows and macOS install them.
        yield return new() { Channel = "chrome" };
        yield return new() { Channel = "msedge" };

        // Playwright's own, and once more after fetching it where there is none.
        yield return new();
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
        {
            yield return new();
        }
    }

    private static string? InPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
