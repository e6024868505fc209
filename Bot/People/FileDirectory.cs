using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>The people whom the agency file names.</summary>
internal sealed class FileDirectory(Agency agency) : IDirectory
{
    private readonly Dictionary<PersonId, AgencyPerson> people = agency.People.ToDictionary(person => person.Id);

    /// <summary>Everybody, in the file's order.</summary>
    public IReadOnlyList<Person> Everyone { get; } = [.. agency.People.Select(ToPerson)];

    public ValueTask<Person?> FindAsync(PersonId id, CancellationToken cancel) =>
        ValueTask.FromResult(people.TryGetValue(id, out var found) ? ToPerson(found) : null);

    public ValueTask<IReadOnlyList<Person>> ManagersAsync(PersonId id, CancellationToken cancel)
    {
        var seen = new HashSet<PersonId> { id };
        var above = new List<Person>();
        while (people.TryGetValue(id, out var person) && person.Manager is { } manager && seen.Add(manager) && people.TryGetValue(manager, out var found))
        {
            above.Add(ToPerson(found));
            id = manager;
        }

        return ValueTask.FromResult<IReadOnlyList<Person>>(above);
    }

    private static Person ToPerson(AgencyPerson person) => new(person.Id, person.Name, person.Title, person.Zone);
}
