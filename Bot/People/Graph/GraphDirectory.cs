using AccountBot.Accounts;

namespace AccountBot.People.Graph;

/// <summary>
/// The people as Microsoft Graph knows them. What was read once is remembered and refreshed behind the scenes; until Graph has
/// answered for somebody, and where it does not, the agency file does.
/// </summary>
internal sealed class GraphDirectory(GraphUsers users, GraphAbsences absences, FileDirectory file, GraphLoader loader, TimeProvider time) : IDirectory
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LifetimeOfAbsence = TimeSpan.FromMinutes(5);

    private readonly Remembered<PersonId, Person?> people = new(Lifetime, time);
    private readonly Remembered<PersonId, IReadOnlyList<Person>> managers = new(Lifetime, time);
    private readonly Remembered<PersonId, OutOfOffice?> outs = new(LifetimeOfAbsence, time);

    /// <summary>Everybody whom Graph was asked about.</summary>
    public IReadOnlyCollection<PersonId> Known => people.Keys;

    public async ValueTask<Person?> FindAsync(PersonId id, CancellationToken cancel) => (await FindAllAsync([id], cancel)).FirstOrDefault();

    public async ValueTask<IReadOnlyList<Person>> FindAllAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancel)
    {
        var stale = ids.Distinct().Where(id => !people.IsFresh(id)).ToList();
        await loader.LoadAsync("people", stale, ReadPeopleAsync, isSpare: stale.TrueForAll(id => Find(id) is not null)).WaitAsync(cancel);
        return [.. ids.Distinct().Select(Find).OfType<Person>()];
    }

    public async ValueTask<IReadOnlyList<Person>> ManagersAsync(PersonId id, CancellationToken cancel)
    {
        await loader.LoadAsync("managers", managers.IsFresh(id) ? [] : [id], ReadManagersAsync).WaitAsync(cancel);
        return managers.TryFind(id, out var above, out var asOf)
            ? [.. above!.Where(manager => Find(manager.Id)?.IsActive != false).Select(manager => manager with { AsOf = asOf })]
            : await file.ManagersAsync(id, cancel);
    }

    /// <summary>What people type is no key to remember anything by: it is looked up each time.</summary>
    public async ValueTask<IReadOnlyList<Person>> SearchAsync(string words, CancellationToken cancel)
    {
        IReadOnlyList<Person>? found = null;
        await loader.TryAsync("a search", async () => found = await users.SearchAsync(words, CancellationToken.None)).WaitAsync(cancel);
        return found ?? await file.SearchAsync(words, cancel);
    }

    public async ValueTask<IReadOnlyList<OutOfOffice>> OutOfOfficeAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancel)
    {
        await loader.LoadAsync("absences", [.. ids.Distinct().Where(id => !outs.IsFresh(id))], ReadAbsencesAsync).WaitAsync(cancel);
        // Somebody who was away long ago and of whom nothing is known since is not said to be away.
        return [.. ids.Distinct().Where(outs.IsFresh).Select(id => outs.TryFind(id, out var away, out _) ? away : null).OfType<OutOfOffice>()];
    }

    /// <summary>Reads people from Graph, whether they are known or not.</summary>
    public Task ReadAsync(IReadOnlyCollection<PersonId> ids) => loader.LoadAsync("people", ids, ReadPeopleAsync);

    /// <summary>All that is known of people is still true.</summary>
    public void Confirm() => people.ConfirmAll();

    private Person? Find(PersonId id)
    {
        var inFile = file.Find(id);
        return people.TryFind(id, out var person, out var asOf)
            ? person is null ? inFile is null ? null : inFile with { IsActive = false } : person with { Zone = inFile?.Zone, AsOf = asOf }
            : inFile;
    }

    private Task ReadPeopleAsync(IReadOnlyList<PersonId> ids) => users.ReadAsync(ids, Keep, CancellationToken.None);

    /// <summary>Whoever is gone keeps their name, for what they did.</summary>
    private void Keep(PersonId id, Person? person)
    {
        people.TryFind(id, out var before, out _);
        people.Keep(id, person ?? (before is null ? null : before with { IsActive = false }));
    }

    private async Task ReadManagersAsync(IReadOnlyList<PersonId> ids)
    {
        foreach (var id in ids)
        {
            var above = await users.ManagersAsync(id, CancellationToken.None);
            managers.Keep(id, above);
            foreach (var manager in above)
            {
                people.Keep(manager.Id, manager);
            }
        }
    }

    private Task ReadAbsencesAsync(IReadOnlyList<PersonId> ids) => absences.ReadAsync(ids, time.GetUtcNow(), outs.Keep, CancellationToken.None);
}
