using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountBot.Channel;

/// <summary>The wire's JSON. Duplicate keys and deep nesting are refused: two readers could take two meanings from them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    MaxDepth = 64)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(InvokeAnswer))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ResourceResponse))]
internal sealed partial class ActivityJson : JsonSerializerContext;

/// <summary>What the connector takes to open a conversation with one person.</summary>
internal sealed record ConversationParameters(bool IsGroup, ChannelAccount? Bot, IReadOnlyList<ChannelAccount> Members, string? TenantId, ChannelData? ChannelData);

/// <summary>The connector's answer: the id of what was made.</summary>
internal sealed record ResourceResponse(string? Id = null);
