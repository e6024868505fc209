namespace AccountBot.Storage;

/// <summary>Where what must not be lost is kept.</summary>
internal abstract record StorageSettings
{
    /// <summary>A file of this machine, for one copy of the bot.</summary>
    /// <param name="Path">Full path, in a folder that can be written.</param>
    public sealed record Embedded(string Path) : StorageSettings;

    /// <summary>A storage account by its key; Azurite too.</summary>
    public sealed record ByConnectionString(string ConnectionString) : StorageSettings
    {
        /// <summary>Without the key, which must not reach a log by way of a record's text.</summary>
        public override string ToString() => nameof(ByConnectionString);
    }

    /// <summary>A storage account by its address, with the managed identity that the bot runs under.</summary>
    /// <param name="ClientId">Of the user-assigned identity; null takes the system-assigned one.</param>
    public sealed record ByEndpoint(Uri Endpoint, Guid? ClientId) : StorageSettings;
}
