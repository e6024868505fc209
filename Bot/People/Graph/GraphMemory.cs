using AccountBot.Accounts;

namespace AccountBot.People.Graph;

/// <summary>What Graph said of people; until it has said anything of somebody, the agency file does.</summary>
internal sealed class GraphMemory(FileDirectory file, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LifetimeOfAbsence = TimeSpan.FromMinutes(5);

    /// <summary>Null for whom Graph does not know and never did.</summary>
    public Remembered<PersonId, Person?> People { get; } = new(Lifetime, time);

    /// <summary>Those above somebody, nearest first.</summary>
    public Remembered<PersonId, IReadOnlyList<Person>> Managers { get; } = new(Lifetime, time);

    /// <summary>Null for whoever is at work.</summary>
    public Remembered<PersonId, OutOfOffice?> Absences { get; } = new(LifetimeOfAbsence, time);

    public Person? Find(PersonId id)
    {
        var inFile = file.Find(id);
        return People.TryFind(id, out var person, out var asOf)
            ? person is null ? inFile is null ? null : inFile with { IsActive = false } : person with { Zone = inFile?.Zone, AsOf = asOf }
            : inFile;
    }

    /// <summary>Whoever is gone keeps their name, for what they did.</summary>
    public void Keep(PersonId id, Person? person)
    {
        People.TryFind(id, out var before, out _);
        People.Keep(id, person ?? (before is null ? null : before with { IsActive = false }));
    }

    /// <summary>The managers themselves are known by it too.</summary>
    public void KeepManagers(PersonId id, IReadOnlyList<Person> above)
    {
        Managers.Keep(id, above);
        foreach (var manager in above)
        {
            People.Keep(manager.Id, manager);
        }
    }

    /// <summary>Null where Graph has said nothing of it.</summary>
    public IReadOnlyList<Person>? ManagersOf(PersonId id) => Managers.TryFind(id, out var above, out var asOf)
        ? [.. above!.Where(manager => Find(manager.Id)?.IsActive != false).Select(manager => manager with { AsOf = asOf })]
        : null;

    /// <summary>Somebody who was away long ago and of whom nothing is known since is not said to be away.</summary>
    public OutOfOffice? AwayNow(PersonId id) => Absences.IsFresh(id) && Absences.TryFind(id, out var away, out _) ? away : null;
}
