using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;

namespace AccountBot.Storage.AzureTables;

/// <summary>The way to the table: its name, its address, by what right, and for how long we try.</summary>
internal static class TableAccess
{
    /// <summary>Longer than any account's name may be (24): the client takes no name that the account's name begins with.</summary>
    public const string TableName = "TeamsAccountBotAgencyRecords";

    private const int Retries = 2;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan OneTry = TimeSpan.FromSeconds(3);

    /// <summary>By the account's key.</summary>
    /// <exception cref="FormatException">The text is no connection string; so says <see cref="InvalidOperationException"/> too.</exception>
    public static TableClient Of(StorageSettings.ByConnectionString settings, string table = TableName) =>
        new(settings.ConnectionString, table, Options());

    /// <summary>
    /// By the managed identity and nothing else. A chain of credentials would take whichever it finds first, which is none that
    /// anybody wrote down, and be slow to say that there is none.
    /// </summary>
    public static TableClient Of(StorageSettings.ByEndpoint settings, string table = TableName) =>
        new(settings.Endpoint, table, Identity(settings.ClientId), Options());

    /// <summary>Where a connection string leads; null where it is none.</summary>
    public static Uri? AddressIn(string connectionString)
    {
        try
        {
            return new TableServiceClient(connectionString).Uri;
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static ManagedIdentityCredential Identity(Guid? clientId) => new(
        clientId is { } id ? ManagedIdentityId.FromUserAssignedClientId(id.ToString()) : ManagedIdentityId.SystemAssigned);

    /// <summary>Somebody waits for the answer: the library's own patience is minutes, ours is seconds.</summary>
    private static TableClientOptions Options()
    {
        var options = new TableClientOptions();
        options.Retry.MaxRetries = Retries;
        options.Retry.Delay = FirstDelay;
        options.Retry.MaxDelay = MaxDelay;
        options.Retry.NetworkTimeout = OneTry;
        options.AddPolicy(new TryCounting(), HttpPipelinePosition.PerRetry);
        return options;
    }
}
