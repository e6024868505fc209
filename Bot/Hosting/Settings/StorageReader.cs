using AccountBot.Storage;
using AccountBot.Storage.AzureTables;

namespace AccountBot.Hosting.Settings;

/// <summary>Where the store is: a storage account by its key or by the managed identity, else the embedded store's file.</summary>
internal static class StorageReader
{
    private const string DefaultPath = "data/accountbot.db";
    private const string Example = "DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...";

    // Stands where a fault says why there is no store; nobody opens it.
    private static readonly StorageSettings Unusable = new StorageSettings.Embedded("");

    public static StorageSettings Read(SettingsSource source, Identity? identity)
    {
        var (connection, endpoint) = (source.Text(Keys.StorageConnectionString), source.Text(Keys.StorageTableEndpoint));
        if (connection is not null && endpoint is not null)
        {
            source.Fault(Keys.StorageTableEndpoint, $"is set, and so is {Keys.StorageConnectionString}; the store is in one place");
        }

        return connection is not null ? ByConnectionString(source, connection)
            : endpoint is not null ? ByEndpoint(source, endpoint, identity)
            : Embedded(source);
    }

    /// <summary>The key that says where the store is.</summary>
    public static string KeyOf(StorageSettings settings) => settings switch
    {
        StorageSettings.ByConnectionString => Keys.StorageConnectionString,
        StorageSettings.ByEndpoint => Keys.StorageTableEndpoint,
        _ => Keys.StoragePath,
    };

    /// <summary>The value holds a secret, so no fault quotes it.</summary>
    private static StorageSettings.ByConnectionString ByConnectionString(SettingsSource source, string connection)
    {
        if (TableAccess.AddressIn(connection) is not { } address)
        {
            source.Fault(Keys.StorageConnectionString, $"is no connection string of a storage account; it looks like {Example}");
        }
        else if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback && !source.Development)
        {
            source.Fault(Keys.StorageConnectionString, "must lead to an https address; http is for this machine only, or for Development");
        }

        return new StorageSettings.ByConnectionString(connection);
    }

    private static StorageSettings ByEndpoint(SettingsSource source, string endpoint, Identity? identity)
    {
        // A token goes there, so not even this machine is spoken to in the clear.
        if (Urls.Reject(endpoint, httpOnLoopback: false) is { } reason)
        {
            source.Fault(Keys.StorageTableEndpoint, reason);
            return Unusable;
        }

        return new StorageSettings.ByEndpoint(new Uri(endpoint), identity is { Type: AppType.UserAssignedMSI } ? identity.AppId : null);
    }

    private static StorageSettings.Embedded Embedded(SettingsSource source)
    {
        var path = source.PathOf(Keys.StoragePath, DefaultPath);
        if (WhyNot(path) is { } reason)
        {
            source.Fault(Keys.StoragePath, reason);
        }

        return new StorageSettings.Embedded(path);
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
