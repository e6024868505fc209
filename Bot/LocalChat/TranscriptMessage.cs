using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountBot.LocalChat;

[JsonConverter(typeof(JsonStringEnumConverter<Speaker>))]
internal enum Speaker
{
    [JsonStringEnumMemberName("me")] Person,
    [JsonStringEnumMemberName("bot")] Bot,
}

/// <summary>One message as a column shows it.</summary>
/// <param name="Revision">Grows with every change, so that a page can tell an older copy that arrives late.</param>
/// <param name="Undelivered">The bot did not take what the person typed; the page offers to send it again.</param>
internal sealed record TranscriptMessage(
    string Id, Speaker From, DateTimeOffset At, long Revision, JsonElement Activity, DateTimeOffset? UpdatedAt = null, bool Undelivered = false);
