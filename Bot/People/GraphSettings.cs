namespace AccountBot.People;

/// <summary>Where Microsoft Graph is, and by what right the bot asks it.</summary>
/// <param name="BaseUrl">Its root, version included.</param>
internal sealed record GraphSettings(Uri BaseUrl, GraphIdentity Identity)
{
    /// <summary>How long somebody's answer may wait for Graph, once; then the last known facts do.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The same where last known facts, or the agency file's, would do.</summary>
    public TimeSpan BriefPatience { get; init; } = TimeSpan.FromSeconds(0.1);

    /// <summary>The bot's own app, whose id the manifest bears; null where the bot has no identity, and then it is installed for nobody.</summary>
    public Guid? BotAppId { get; init; }

    /// <summary>The scope of all application permissions that were granted.</summary>
    public string Scope => $"{BaseUrl.GetLeftPart(UriPartial.Authority)}/.default";
}

/// <summary>By what right the bot asks Graph.</summary>
internal abstract record GraphIdentity
{
    /// <summary>An application with a secret.</summary>
    /// <param name="Authority">Where tokens are issued, without the tenant.</param>
    public sealed record Secret(Uri Authority, Guid TenantId, Guid ClientId, string ClientSecret) : GraphIdentity
    {
        /// <summary>Without the secret, which must not reach a log by way of a record's text.</summary>
        public override string ToString() => $"application {ClientId}";
    }

    /// <summary>The identity that Azure manages; null is the system-assigned one.</summary>
    public sealed record Managed(Guid? ClientId) : GraphIdentity;

    /// <summary>None: a Graph that is played on this machine, in Development.</summary>
    public sealed record None : GraphIdentity;
}
