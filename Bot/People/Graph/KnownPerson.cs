using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.People.Graph;

/// <summary>What Graph said of somebody, as it is kept over a restart.</summary>
/// <param name="Managers">Those above them, nearest first; null where Graph was not asked.</param>
/// <param name="At">When it was last known to be so as it is written here.</param>
internal sealed record KnownPerson(PersonId Id, string Name, string? Title, string? Mail, bool IsActive, IReadOnlyList<PersonId>? Managers, DateTimeOffset At)
{
    private const string Prefix = "graph~";
    private const string Body = "doc";

    public static KeyRange All => KeyRange.Prefix(Prefix);

    public static string KeyOf(PersonId id) => $"{Prefix}{id}";

    public static KnownPerson Of(Person person, IReadOnlyList<Person>? managers, DateTimeOffset at) =>
        new(person.Id, person.Name, person.Title, person.Mail, person.IsActive, managers is null ? null : [.. managers.Select(manager => manager.Id)], at);

    public static KnownPerson Read(Row row) =>
        JsonSerializer.Deserialize(row.Properties.Text(Body)!, KnownJson.Default.KnownPerson) ?? throw new InvalidDataException("A row knows nobody.");

    public Person ToPerson() => new(Id, Name, Title, Zone: null) { Mail = Mail, IsActive = IsActive };

    public Properties ToRow() => new() { { "v", 1L }, { Body, JsonSerializer.Serialize(this, KnownJson.Default.KnownPerson) } };

    /// <summary>Whether the same is known, whenever it was.</summary>
    public bool SaysTheSameAs(KnownPerson other) =>
        this with { Managers = null, At = default } == other with { Managers = null, At = default } && (Managers ?? []).SequenceEqual(other.Managers ?? []);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(PersonIdConverter)])]
[JsonSerializable(typeof(KnownPerson))]
internal sealed partial class KnownJson : JsonSerializerContext;
