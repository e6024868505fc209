using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Away;

/// <summary>What somebody says of their absence, as a claim keeps it.</summary>
/// <param name="From">Null cancels every absence that is not over.</param>
internal sealed record AwayOrder(DateOnly? From, DateOnly To, PersonId? Cover, IReadOnlyList<AccountId> Accounts)
{
    /// <summary>Of an order that cancels: the first day of the one absence that is meant; null means all.</summary>
    public DateOnly? Only { get; init; }

    public static AwayOrder Cancel(IEnumerable<AccountId> accounts, DateOnly? only) => new(From: null, default, Cover: null, [.. accounts]) { Only = only };

    public bool TakesBack(Absence absence, DateOnly today) => absence.To >= today && (Only is null || absence.From == Only);

    public static AwayOrder Read(string text) => JsonSerializer.Deserialize(text, AwayOrderJson.Default.AwayOrder) ?? throw new InvalidDataException("An order says nothing.");

    public string Write() => JsonSerializer.Serialize(this, AwayOrderJson.Default.AwayOrder);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(AccountIdConverter), typeof(PersonIdConverter)])]
[JsonSerializable(typeof(AwayOrder))]
internal sealed partial class AwayOrderJson : JsonSerializerContext;
