namespace AccountBot.Hosting.Settings;

/// <summary>The embedded store's place. Azure Table storage is named as what it is: not built yet.</summary>
internal static class StorageReader
{
    private const string DefaultPath = "data/accountbot.db";

    public static StorageSettings Read(SettingsSource source)
    {
        foreach (var key in new[] { Keys.StorageConnectionString, Keys.StorageTableEndpoint }.Where(key => source.Text(key) is not null))
        {
            source.Fault(key, $"Azure Table storage is not built yet; {Keys.StoragePath} names the embedded store's file");
        }

        var path = source.PathOf(Keys.StoragePath, DefaultPath);
        if (WhyNot(path) is { } reason)
        {
            source.Fault(Keys.StoragePath, reason);
        }

        return new StorageSettings(path);
    }

    // Only trying tells: rights, a read-only disk, a file where the folder should be.
    private static string? WhyNot(string path)
    {
        if (Directory.Exists(path))
        {
            return $"{path} is a folder; a file's name is wanted";
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var probe = $"{path}.probe";
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"{path} cannot be written: {fault.Message}";
        }
    }
}
