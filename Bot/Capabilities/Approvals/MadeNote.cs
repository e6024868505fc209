using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What an order made, as its receipt keeps it: a request's number, or the change that was made at once and can be undone.</summary>
internal sealed record MadeNote(int? No, RequestKind Kind, IReadOnlyDictionary<string, string> Terms)
{
    public static string Write(MadeNote note) => JsonSerializer.Serialize(note, MadeNoteJson.Default.MadeNote);

    public static MadeNote Read(string text) => TryRead(text) ?? throw new InvalidDataException("A receipt holds nothing.");

    /// <summary>Null where the receipt is of another capability's act: its result is no document, or names no terms.</summary>
    public static MadeNote? TryRead(string text) => text.StartsWith('{') && JsonSerializer.Deserialize(text, MadeNoteJson.Default.MadeNote) is { Terms: not null } made ? made : null;
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(MadeNote))]
internal sealed partial class MadeNoteJson : JsonSerializerContext;
