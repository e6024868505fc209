using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Developments;

/// <summary>A development, or a call for review, on its way.</summary>
/// <param name="Choices">The accounts among which the speaker is to choose.</param>
internal sealed record DevelopmentOrder(AccountId? Account, bool IsReview, string Text, IReadOnlyList<AccountId> Choices)
{
    public static DevelopmentOrder Read(string text) => JsonSerializer.Deserialize(text, DevelopmentOrderJson.Default.DevelopmentOrder) ?? throw new InvalidDataException("A form holds no development.");

    public string Write() => JsonSerializer.Serialize(this, DevelopmentOrderJson.Relaxed.DevelopmentOrder);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(AccountIdConverter)])]
[JsonSerializable(typeof(DevelopmentOrder))]
internal sealed partial class DevelopmentOrderJson : JsonSerializerContext
{
    private static DevelopmentOrderJson? relaxed;

    public static DevelopmentOrderJson Relaxed => relaxed ??= new DevelopmentOrderJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
