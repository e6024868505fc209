using AccountBot.Storage;
using AccountBot.Storage.AzureTables;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Storage;

/// <summary>The distributed home, on Azurite.</summary>
public sealed class AzuriteStoreTests(AzuriteFixture azurite) : StoreContract
{
    internal override async Task<IStore> OpenAsync() =>
        new AzureTableStore(TableAccess.Of(new StorageSettings.ByConnectionString(await azurite.NewAccountAsync())));
}
