namespace AccountBot.Hosting.Settings;

/// <summary>Every key that the program reads, as the documentation writes it.</summary>
internal static class Keys
{
    public const string AppId = "MicrosoftAppId";
    public const string TenantId = "MicrosoftAppTenantId";
    public const string AppType = "MicrosoftAppType";
    public const string Password = "MicrosoftAppPassword";
    public const string VouchedBy = "MicrosoftAppFederatedClientId";
    public const string OpenIdMetadata = "ToBotFromChannelOpenIdMetadataUrl";
    public const string TokenIssuer = "ToBotFromChannelTokenIssuer";
    public const string LoginUrl = "ToChannelFromBotLoginUrl";
    public const string OAuthScope = "ToChannelFromBotOAuthScope";
    public const string AllowedServiceHosts = "Channel:AllowedServiceHosts";
    public const string AllowedTenants = "Channel:AllowedTenants";
    public const string PersonPerMinute = "Channel:MessagesPerPersonPerMinute";
    public const string TenantPerSecond = "Channel:SendsPerTenantPerSecond";
    public const string ChatPerSecond = "Channel:SendsPerChatPerSecond";
    public const string ChatPerTwoSeconds = "Channel:SendsPerChatPerTwoSeconds";
    public const string ChatPerHalfMinute = "Channel:SendsPerChatPerHalfMinute";
    public const string ChatPerHour = "Channel:SendsPerChatPerHour";
    public const string StorageConnectionString = "Storage:ConnectionString";
    public const string StorageTableEndpoint = "Storage:TableEndpoint";
    public const string StoragePath = "Storage:Path";
    public const string GraphBaseUrl = "Graph:BaseUrl";
    public const string GraphTenantId = "Graph:TenantId";
    public const string GraphClientId = "Graph:ClientId";
    public const string GraphClientSecret = "Graph:ClientSecret";
    public const string GraphAuthority = "Graph:Authority";
    public const string ModelEndpoint = "Model:Endpoint";
    public const string ModelName = "Model:Name";
    public const string ModelKey = "Model:Key";
    public const string Directory = "Directory";
    public const string AgencyFile = "Agency:File";
    public const string PublicBaseUrl = "Public:BaseUrl";

    public static IReadOnlyList<string> All { get; } =
    [
        AppId, TenantId, AppType, Password, VouchedBy, OpenIdMetadata, TokenIssuer, LoginUrl, OAuthScope,
        AllowedServiceHosts, AllowedTenants,
        PersonPerMinute, TenantPerSecond, ChatPerSecond, ChatPerTwoSeconds, ChatPerHalfMinute, ChatPerHour,
        StorageConnectionString, StorageTableEndpoint, StoragePath,
        GraphBaseUrl, GraphTenantId, GraphClientId, GraphClientSecret, GraphAuthority,
        ModelEndpoint, ModelName, ModelKey,
        Directory, AgencyFile, PublicBaseUrl,
    ];
}
