namespace AccountBot.Hosting.Settings;

/// <summary>From configuration to settings that work, or to all that keeps them from it.</summary>
internal static class SettingsReader
{
    private const string DefaultAgencyFile = "agency.json";

    /// <summary>The settings, or every fault at once.</summary>
    /// <param name="configuration">As the host put it together.</param>
    /// <param name="development">Whether the dangerous conveniences of Development are allowed.</param>
    /// <param name="contentRoot">The folder that relative paths start from.</param>
    public static (BotSettings? Settings, IReadOnlyList<SettingsFault> Faults) Read(
        IConfiguration configuration, bool development, string contentRoot)
    {
        var source = new SettingsSource(configuration, development, contentRoot);
        UnknownKeys.Report(configuration, source);
        var identity = IdentityReader.Read(source);
        var settings = new BotSettings(
            identity,
            ChannelReader.Read(source, identity),
            StorageReader.Read(source, identity),
            AgencyFile(source),
            GraphReader.Kind(source) == DirectoryKind.Graph ? GraphReader.Read(source, identity) : null,
            source.Url(Keys.PublicBaseUrl),
            ModelReader.Read(source));
        return (source.Faults.Count == 0 ? settings : null, source.Faults);
    }

    /// <summary>Where the agency file is.</summary>
    public static string AgencyFile(SettingsSource source)
    {
        var path = source.PathOf(Keys.AgencyFile, DefaultAgencyFile);
        if (!File.Exists(path))
        {
            source.Fault(Keys.AgencyFile, $"there is no file {path}");
        }

        return path;
    }
}
