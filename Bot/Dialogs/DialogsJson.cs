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
internal sealed partial class DialogsJson : JsonSerializerContext;
