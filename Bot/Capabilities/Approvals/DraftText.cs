using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Drafts as a form keeps them.</summary>
internal static class DraftText
{
    private const int MaxReason = 1000;

    public static string Write(Draft draft) => JsonSerializer.Serialize(draft, DraftJson.Default.Draft);

    public static Draft Read(string text) => JsonSerializer.Deserialize(text, DraftJson.Default.Draft) ?? throw new InvalidDataException("A form holds no draft.");

    public static bool Same(Draft one, Draft other) => Write(one) == Write(other);

    /// <summary>Why, in the asker's own words and in bounds.</summary>
    public static string? ReasonIn(Heard heard) => heard.Said.Slots.Reason?.Text is { Length: > 0 } reason ? reason[..Math.Min(reason.Length, MaxReason)] : null;
}

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(AccountIdConverter), typeof(PersonIdConverter), typeof(RoleConverter)])]
[JsonSerializable(typeof(Draft))]
internal sealed partial class DraftJson : JsonSerializerContext;
