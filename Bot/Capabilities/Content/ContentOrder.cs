using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Content;

/// <summary>A hand-over of content, on its way.</summary>
/// <param name="Stage">One of the agency's.</param>
/// <param name="IsBack">It came back from there, and whoever owns it has it again.</param>
/// <param name="Version">As it was said; null names the next.</param>
internal sealed record ContentOrder(AccountId Account, string Milestone, string Title, string Stage, bool IsBack, string? Version, string? Why)
{
    /// <summary>What the same message says of other things: not done, and not dropped unsaid.</summary>
    public IReadOnlyList<string> Besides { get => field ?? []; init; } = [];

    public static ContentOrder Read(string text) => JsonSerializer.Deserialize(text, ContentOrderJson.Default.ContentOrder) ?? throw new InvalidDataException("An order hands nothing over.");

    public string Write() => JsonSerializer.Serialize(this, ContentOrderJson.Default.ContentOrder);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(AccountIdConverter)])]
[JsonSerializable(typeof(ContentOrder))]
internal sealed partial class ContentOrderJson : JsonSerializerContext;
