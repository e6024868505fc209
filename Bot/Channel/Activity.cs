using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountBot.Channel;

/// <summary>
/// One activity of the Bot Framework protocol, as far as this bot reads or writes it. What it does not know stays in
/// <see cref="Rest"/>, so unknown fields and types survive. Source: the Activity protocol specification, provisional 3.4.
/// </summary>
internal sealed record Activity
{
    /// <summary>Empty where the wire had none: the serializer's generated code sets what is missing to null.</summary>
    public string Type { get; init => field = value ?? ""; } = "";

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    /// <summary>What a notification and a screen reader tell of a message that holds a card.</summary>
    public string? Summary { get; init; }

    /// <summary>The name of an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>The action of an installation update.</summary>
    public string? Action { get; init; }

    public JsonElement? Value { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public ChannelData? ChannelData { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

/// <summary>A user or a bot on the channel. <see cref="AadObjectId"/> is the person's Entra object id, the only thing that identifies anybody.</summary>
internal sealed record ChannelAccount(string? Id = null, string? Name = null, string? AadObjectId = null);

/// <summary>A conversation; <see cref="ConversationType"/> is <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
internal sealed record ConversationAccount(string? Id = null, string? ConversationType = null, string? TenantId = null, bool? IsGroup = null);

internal sealed record Entity
{
    public string? Type { get; init; }

    public ChannelAccount? Mentioned { get; init; }

    public string? Text { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

internal sealed record Attachment(string? ContentType = null, JsonElement? Content = null);

internal sealed record ChannelData
{
    public TenantInfo? Tenant { get; init; }

    /// <summary>What an update is about, such as <c>editMessage</c>.</summary>
    public string? EventType { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

internal sealed record TenantInfo(string? Id = null);
