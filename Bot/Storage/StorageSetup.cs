using AccountBot.Storage.Sqlite;

namespace AccountBot.Storage;

/// <summary>The store's part of the program.</summary>
internal static class StorageSetup
{
    /// <param name="path">The embedded store's file.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, string path) =>
        services.AddSingleton<IStore>(_ => new SqliteStore(path));
}
