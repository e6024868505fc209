using AccountBot.Channel;
using AccountBot.Dialogs.Interpreting;
using AccountBot.People;
using AccountBot.Storage;

namespace AccountBot.Hosting.Settings;

/// <summary>All that the program is told from outside, checked: what is here works.</summary>
/// <param name="Identity">The bot's registration; null in Development only, where activities then come without a token.</param>
/// <param name="Channel">How Teams and the bot trust each other.</param>
/// <param name="Storage">Where what must not be lost is kept.</param>
/// <param name="AgencyFile">Full path of the agency file, which was there when this was read.</param>
/// <param name="Graph">How Microsoft Graph is asked about the people; null where the agency file alone knows them.</param>
/// <param name="PublicBaseUrl">The address at which calendars and browsers reach the bot; null offers no such links.</param>
/// <param name="Model">A language model that helps to understand people; null where none is set.</param>
internal sealed record BotSettings(
    Identity? Identity,
    ChannelSettings Channel,
    StorageSettings Storage,
    string AgencyFile,
    GraphSettings? Graph,
    Uri? PublicBaseUrl,
    ModelSettings? Model);

/// <summary>The bot's registration in Microsoft Entra ID.</summary>
/// <param name="AppId">Audience of inbound tokens, client id for outbound ones.</param>
/// <param name="TenantId">Its home; null only for a managed identity whose tenants <c>Channel:AllowedTenants</c> lists.</param>
/// <param name="Type">How it proves itself.</param>
/// <param name="Password">Its secret; null for a managed identity.</param>
internal sealed record Identity(Guid AppId, Guid? TenantId, AppType Type, string? Password)
{
    /// <summary>Client id of a managed identity that vouches for the registration in place of a secret; null where there is a secret, or none is needed.</summary>
    public Guid? VouchedBy { get; init; }

    /// <summary>Without the secret, which must not reach a log by way of a record's text.</summary>
    public override string ToString() => $"{Type} {AppId}";
}

/// <summary>The kinds of registration that Azure still makes, under its own names.</summary>
internal enum AppType
{
    SingleTenant,
    UserAssignedMSI,
}

/// <summary>How Teams and the bot trust each other.</summary>
/// <param name="OpenIdMetadata">Where the keys that sign inbound tokens are published.</param>
/// <param name="TokenIssuer">Issuer of inbound tokens.</param>
/// <param name="LoginUrl">Authority of outbound tokens, tenant included; null where the bot has no tenant to ask.</param>
/// <param name="OAuthScope">Scope of outbound tokens.</param>
/// <param name="AllowedServiceHosts">Hosts that a service URL may name, lower case; <c>*.</c> in front allows what is
/// below. Never empty.</param>
/// <param name="AllowedTenants">Tenants that are heard, never empty; null does not look at the tenant (Development
/// without an identity).</param>
/// <param name="Limits">How much may pass in a time.</param>
internal sealed record ChannelSettings(
    Uri OpenIdMetadata,
    string TokenIssuer,
    Uri? LoginUrl,
    string OAuthScope,
    IReadOnlyList<string> AllowedServiceHosts,
    IReadOnlySet<Guid>? AllowedTenants,
    ChannelLimits Limits);

/// <summary>Who knows the people.</summary>
internal enum DirectoryKind
{
    /// <summary>The agency file.</summary>
    File,

    /// <summary>Microsoft Graph.</summary>
    Graph,
}
