namespace AccountBot.Channel;

/// <summary>What the channel needs to know of its surroundings; read and checked at the start.</summary>
internal sealed record ChannelOptions
{
    /// <summary>Null: activities are taken without a token, in Development and from this machine only.</summary>
    public BotIdentity? Identity { get; init; }

    /// <summary>Whether a service URL may name this machine, over plain http too: Development's stand-ins for Teams live there.</summary>
    public bool AllowsLoopback { get; init; }

    public required Uri OpenIdMetadata { get; init; }

    public required string TokenIssuer { get; init; }

    /// <summary>Hosts that a service URL may name; <c>*.</c> in front stands for any subdomain. Empty means none.</summary>
    public required IReadOnlyList<string> AllowedServiceHosts { get; init; }

    /// <summary>Tenants whose activities are taken. Null: not looked at, which is possible without an identity only. Empty means none.</summary>
    public IReadOnlyList<string>? AllowedTenants { get; init; }

    public ChannelLimits Limits { get; init; } = new();
}

/// <summary>The bot's own identity, inbound (its tokens' audience) and outbound (what it signs in with).</summary>
/// <param name="Password">Null where a managed identity signs in.</param>
/// <param name="Login">Authority that issues the bot's tokens, tenant included; null where a managed identity signs in.</param>
/// <param name="VouchedBy">Client id of a managed identity that vouches for the bot in place of a secret (a federated credential).</param>
internal sealed record BotIdentity(string AppId, string? Password, Uri? Login, string Scope, string? VouchedBy = null);
