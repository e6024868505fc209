using AccountBot.Storage.AzureTables;
using AccountBot.Storage.Sqlite;

namespace AccountBot.Storage;

/// <summary>The store's part of the program.</summary>
internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageSettings settings) =>
        services.AddSingleton(settings).AddSingleton<IStore>(_ => HomeOf(settings));

    private static StoreHome HomeOf(StorageSettings settings) => settings switch
    {
        StorageSettings.Embedded embedded => new SqliteStore(embedded.Path),
        StorageSettings.ByConnectionString account => new AzureTableStore(TableAccess.Of(account)),
        StorageSettings.ByEndpoint account => new AzureTableStore(TableAccess.Of(account)),
        _ => throw new NotSupportedException($"There is no store of the kind {settings.GetType().Name}."),
    };
}
