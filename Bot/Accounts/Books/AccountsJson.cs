using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Readers;
using AccountBot.Accounts.Requests;

namespace AccountBot.Accounts.Books;

/// <summary>How the account's records are written into rows.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(AccountIdConverter), typeof(PersonIdConverter), typeof(RoleConverter)])]
[JsonSerializable(typeof(AccountHead))]
[JsonSerializable(typeof(TeamSeat))]
[JsonSerializable(typeof(Kept<BudgetLineFacts>))]
[JsonSerializable(typeof(Kept<IssueFacts>))]
[JsonSerializable(typeof(Kept<MilestoneFacts>))]
[JsonSerializable(typeof(ApprovalRequest))]
[JsonSerializable(typeof(HelpRequest))]
[JsonSerializable(typeof(KeptAnswer))]
[JsonSerializable(typeof(Obligation))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(CardCopy))]
[JsonSerializable(typeof(AuditLine))]
[JsonSerializable(typeof(AccountNote))]
[JsonSerializable(typeof(Guest))]
[JsonSerializable(typeof(Absence))]
[JsonSerializable(typeof(IReadOnlyList<Absence>))]
[JsonSerializable(typeof(Departure))]
[JsonSerializable(typeof(CoverNote))]
[JsonSerializable(typeof(AccountFacts))]
[JsonSerializable(typeof(DoneAtOnce))]
[JsonSerializable(typeof(Kept<NoteFacts>))]
[JsonSerializable(typeof(ReviewFlag))]
[JsonSerializable(typeof(ReaderSettings))]
internal sealed partial class AccountsJson : JsonSerializerContext
{
    private static AccountsJson? relaxed;

    /// <summary>One character for a letter that is not plain ASCII, not six: a text of the store holds only so many. Made when first asked for, after the generated default.</summary>
    public static AccountsJson Relaxed => relaxed ??= new AccountsJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

internal sealed class AccountIdConverter : JsonConverter<AccountId>
{
    public override AccountId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => AccountId.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, AccountId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

internal sealed class PersonIdConverter : JsonConverter<PersonId>
{
    public override PersonId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PersonId.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

internal sealed class RoleConverter : JsonConverter<Role>
{
    public override Role Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Role value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    public override Role ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Role value, JsonSerializerOptions options) => writer.WritePropertyName(value.Code);
}
