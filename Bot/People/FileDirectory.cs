using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>The people whom the agency file names.</summary>
internal sealed class FileDirectory(Agency agency) : IDirectory
{
    private const int Few = 10;

    private readonly Dictionary<PersonId, AgencyPerson> people = agency.People.ToDictionary(person => person.Id);

    public IDirectory AtOnce => this;

    /// <summary>Everybody, in the file's order.</summary>
    public IReadOnlyList<Person> Everyone { get; } = [.. agency.People.Select(ToPerson)];

    public Person? Find(PersonId id) => people.TryGetValue(id, out var found) ? ToPerson(found) : null;

    public ValueTask<Person?> FindAsync(PersonId id, CancellationToken cancel) => ValueTask.FromResult(Find(id));

    public ValueTask<IReadOnlyList<Person>> FindAllAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancel) =>
        ValueTask.FromResult<IReadOnlyList<Person>>([.. ids.Distinct().Select(Find).OfType<Person>()]);

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

    public ValueTask<IReadOnlyList<Person>> SearchAsync(string words, CancellationToken cancel) =>
        ValueTask.FromResult<IReadOnlyList<Person>>([.. Everyone.Where(person => NameSearch.Fits(person, words)).Take(Few)]);

    /// <summary>A file knows of nobody's holidays.</summary>
    public ValueTask<IReadOnlyList<OutOfOffice>> OutOfOfficeAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancel) =>
        ValueTask.FromResult<IReadOnlyList<OutOfOffice>>([]);

    private static Person ToPerson(AgencyPerson person) => new(person.Id, person.Name, person.Title, person.Zone) { Mail = person.Mail };
}
