using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>A question on its way: what a form keeps until the account is known, and a claim until it is asked.</summary>
/// <param name="Choices">The accounts among which the asker is to choose.</param>
internal sealed record HelpOrder(AccountId? Account, string Question, IReadOnlyList<AccountId> Choices)
{
    /// <summary>The help item whose answer was offered first; null where none was.</summary>
    public int? Offered { get; init; }

    /// <summary>What was offered helped, and nobody need be asked.</summary>
    public bool IsUseful { get; init; }

    public static HelpOrder Read(string text) => JsonSerializer.Deserialize(text, HelpOrderJson.Default.HelpOrder) ?? throw new InvalidDataException("A form holds no question.");

    public string Write() => JsonSerializer.Serialize(this, HelpOrderJson.Relaxed.HelpOrder);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(AccountIdConverter)])]
[JsonSerializable(typeof(HelpOrder))]
internal sealed partial class HelpOrderJson : JsonSerializerContext
{
    private static HelpOrderJson? relaxed;

    public static HelpOrderJson Relaxed => relaxed ??= new HelpOrderJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
