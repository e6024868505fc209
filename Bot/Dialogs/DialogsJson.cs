using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts.Books;

namespace AccountBot.Dialogs;

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(AccountIdConverter), typeof(PersonIdConverter), typeof(RoleConverter)])]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(ClaimNote))]
[JsonSerializable(typeof(LateAnswer))]
internal sealed partial class DialogsJson : JsonSerializerContext
{
    private static DialogsJson? relaxed;

    /// <summary>For a row of bounded size that holds JSON inside JSON: only what must be is escaped.</summary>
    public static DialogsJson Relaxed => relaxed ??= new DialogsJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
