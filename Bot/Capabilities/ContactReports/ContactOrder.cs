using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.ContactReports;

/// <summary>What came of talking to a client: what a form keeps while it is filled in, and a claim until it is kept.</summary>
/// <param name="There">Who was there, in the writer's words.</param>
/// <param name="Budget">The effect on the budget; null where there is none.</param>
/// <param name="Choices">The accounts among which the writer is to choose.</param>
internal sealed record ContactOrder(AccountId? Account, string? There, string? Decided, IReadOnlyList<ContactAction> Actions, string? Budget, IReadOnlyList<AccountId> Choices)
{
    /// <summary>What was typed first, to be read once the account is known.</summary>
    public string? Typed { get; init; }

    public static ContactOrder Read(string text) => JsonSerializer.Deserialize(text, ContactOrderJson.Default.ContactOrder) ?? throw new InvalidDataException("A form holds no contact report.");

    public string Write() => JsonSerializer.Serialize(this, ContactOrderJson.Relaxed.ContactOrder);
}

/// <summary>Something that was agreed to be done; it becomes a milestone.</summary>
/// <param name="Owner">Null is whoever writes the report.</param>
/// <param name="Due">Null while it is not known.</param>
internal sealed record ContactAction(string What, PersonId? Owner, DateOnly? Due);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(AccountIdConverter), typeof(PersonIdConverter)])]
[JsonSerializable(typeof(ContactOrder))]
internal sealed partial class ContactOrderJson : JsonSerializerContext
{
    private static ContactOrderJson? relaxed;

    public static ContactOrderJson Relaxed => relaxed ??= new ContactOrderJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
