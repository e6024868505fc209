using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Away;

/// <summary>What somebody says of their absence, as a claim keeps it.</summary>
/// <param name="From">Null cancels every absence that is not over.</param>
internal sealed record AwayOrder(DateOnly? From, DateOnly To, PersonId? Cover, IReadOnlyList<AccountId> Accounts)
{
    public static AwayOrder Cancel(IEnumerable<AccountId> accounts) => new(From: null, default, Cover: null, [.. accounts]);

    public static AwayOrder Read(string text) => JsonSerializer.Deserialize(text, AwayOrderJson.Default.AwayOrder) ?? throw new InvalidDataException("An order says nothing.");

    public string Write() => JsonSerializer.Serialize(this, AwayOrderJson.Default.AwayOrder);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(AccountIdConverter), typeof(PersonIdConverter)])]
[JsonSerializable(typeof(AwayOrder))]
internal sealed partial class AwayOrderJson : JsonSerializerContext;
