using System.Security.Cryptography;
using AccountBot.Storage;
using AccountBot.Storage.AzureTables;
using Azure.Data.Tables;

namespace AccountBot.Tests.Storage;

/// <summary>The distributed home, on a real storage account: Azurite is not Azure. Each test has a table that goes with it.</summary>
[OnlyWith(ConnectionString)]
public sealed class AzureStoreTests : StoreContract
{
    private const string ConnectionString = "STORAGE_TEST_CONNECTIONSTRING";

    private readonly TableClient table = TableAccess.Of(
        new StorageSettings.ByConnectionString(Environment.GetEnvironmentVariable(ConnectionString)!),
        $"TeamsAccountBotContract{RandomNumberGenerator.GetHexString(16, lowercase: true)}");

    internal override Task<IStore> OpenAsync() => Task.FromResult<IStore>(new AzureTableStore(table));

    internal override Task CloseAsync() => table.DeleteAsync(CancellationToken.None);
}
