using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Drafts as a form keeps them.</summary>
internal static class DraftText
{
    /// <summary>What is kept of the first words: enough to read the line, the date and the amount from.</summary>
    public const int MaxTyped = 500;

    private const int MaxReason = 1000;

    // Kept in a row of bounded size, inside other JSON: only what must be is escaped.
    private static readonly DraftJson Json = new(new JsonSerializerOptions(DraftJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(Draft draft) => JsonSerializer.Serialize(draft, Json.Draft);

    public static Draft Read(string text) => JsonSerializer.Deserialize(text, Json.Draft) ?? throw new InvalidDataException("A form holds no draft.");

    public static bool Same(Draft one, Draft other) => Write(one) == Write(other);

    /// <summary>Why, in the asker's own words and in bounds.</summary>
    public static string? ReasonIn(Heard heard) => heard.Said.Slots.Reason?.Text is { Length: > 0 } reason ? Clip(reason, MaxReason) : null;

    public static string? ReasonFrom(string? typed) => typed is null ? null : Clip(typed, MaxReason);

    public static string Clip(string text, int most) => text.Length <= most ? text : text[..most];
}

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(AccountIdConverter), typeof(PersonIdConverter), typeof(RoleConverter)])]
[JsonSerializable(typeof(Draft))]
internal sealed partial class DraftJson : JsonSerializerContext;
