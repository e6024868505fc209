namespace AccountBot.Hosting.Settings;

/// <summary>Finds slips of the pen among our own keys: a setting that nobody reads looks set and is not.</summary>
internal static class UnknownKeys
{
    // The environment holds much that is not ours; beside our sections, only these beginnings are.
    private static readonly string[] OurBeginnings = ["MicrosoftApp", "ToBotFromChannel", "ToChannelFromBot"];

    public static void Report(IConfiguration configuration, SettingsSource source)
    {
        var ours = Keys.All.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var key in Ours(configuration).Where(key => !ours.Contains(key)))
        {
            source.Fault(key, $"is not known; did you mean {Spelling.Nearest(key, Keys.All)}?");
        }
    }

    private static IEnumerable<string> Ours(IConfiguration configuration) =>
        Sections().SelectMany(section => configuration.GetSection(section).GetChildren())
            .Concat(configuration.GetChildren().Where(child => BeginsLikeOurs(child.Key)))
            .Select(child => child.Path);

    private static IEnumerable<string> Sections() =>
        Keys.All.Where(key => key.Contains(':', StringComparison.Ordinal))
            .Select(key => key.Split(':')[0])
            .Distinct(StringComparer.Ordinal);

    private static bool BeginsLikeOurs(string key) =>
        Array.Exists(OurBeginnings, beginning => key.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
