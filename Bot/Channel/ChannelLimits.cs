namespace AccountBot.Channel;

/// <summary>How much may pass in a time, in and out. Source of the outbound figures: "Rate limits for agents", which may change.</summary>
internal sealed record ChannelLimits
{
    /// <summary>Activities of one person that are taken in a minute.</summary>
    public int PersonPerMinute { get; init; } = 1_200;

    /// <summary>Calls to the connector in a second, for all conversations of a tenant together.</summary>
    public int TenantPerSecond { get; init; } = 50;

    /// <summary>Messages and updates to one conversation; all of these hold at once.</summary>
    public IReadOnlyList<Allowance> Conversation { get; init; } =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1_800, TimeSpan.FromHours(1)),
    ];

    /// <summary>For runs in which no time passes.</summary>
    public static ChannelLimits None { get; } = new() { PersonPerMinute = int.MaxValue, TenantPerSecond = int.MaxValue, Conversation = [] };
}

/// <summary>So many in any stretch of time that is so long.</summary>
internal sealed record Allowance(int Count, TimeSpan Span);
