using AccountBot.Accounts;

namespace AccountBot.People.Graph;

/// <summary>
/// The people as Microsoft Graph knows them. What was read once is remembered and refreshed behind the scenes; until Graph has
/// answered for somebody, and where it does not, the agency file does.
/// </summary>
internal sealed class GraphDirectory : IDirectory
{
    private readonly GraphMemory memory;
    private readonly GraphReading reading;
    private readonly FileDirectory file;
    private readonly GraphLoader loader;
    private readonly bool waits;

    public GraphDirectory(GraphMemory memory, GraphReading reading, FileDirectory file, GraphLoader loader)
        : this(memory, reading, file, loader, waits: true) => AtOnce = new GraphDirectory(memory, reading, file, loader, waits: false);

    private GraphDirectory(GraphMemory memory, GraphReading reading, FileDirectory file, GraphLoader loader, bool waits)
    {
        (this.memory, this.reading, this.file, this.loader, this.waits) = (memory, reading, file, loader, waits);
        AtOnce = this;
    }

    public IDirectory AtOnce { get; }

    /// <summary>Everybody whom Graph was asked about.</summary>
    public IReadOnlyCollection<PersonId> Known => memory.People.Keys;

    public async ValueTask<Person?> FindAsync(PersonId id, CancellationToken cancel) => (await FindAllAsync([id], cancel)).FirstOrDefault();

    public async ValueTask<IReadOnlyList<Person>> FindAllAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancel)
    {
        var stale = ids.Distinct().Where(id => !memory.People.IsFresh(id)).ToList();
        var wait = !waits ? Wait.Not : stale.TrueForAll(id => memory.Find(id) is not null) ? Wait.Briefly : Wait.AMoment;
        await loader.LoadAsync("people", stale, reading.PeopleAsync, wait).WaitAsync(cancel);
        return [.. ids.Distinct().Select(memory.Find).OfType<Person>()];
    }

    public async ValueTask<IReadOnlyList<Person>> ManagersAsync(PersonId id, CancellationToken cancel)
    {
        await loader.LoadAsync("managers", memory.Managers.IsFresh(id) ? [] : [id], reading.ManagersAsync, waits ? Wait.AMoment : Wait.Not).WaitAsync(cancel);
        return memory.ManagersOf(id) ?? await file.ManagersAsync(id, cancel);
    }

    public async ValueTask<IReadOnlyList<Person>> SearchAsync(string words, CancellationToken cancel)
    {
        IReadOnlyList<Person>? found = null;
        await loader.TryAsync("a search", async () => found = await reading.SearchAsync(words)).WaitAsync(cancel);
        return found ?? await file.SearchAsync(words, cancel);
    }

    public async ValueTask<IReadOnlyList<OutOfOffice>> OutOfOfficeAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancel)
    {
        var stale = ids.Distinct().Where(id => !memory.Absences.IsFresh(id)).ToList();
        await loader.LoadAsync("absences", stale, reading.AbsencesAsync, waits ? Wait.AMoment : Wait.Not).WaitAsync(cancel);
        return [.. ids.Distinct().Select(memory.AwayNow).OfType<OutOfOffice>()];
    }

    /// <summary>Reads people from Graph, whether they are known or not.</summary>
    public Task ReadAsync(IReadOnlyCollection<PersonId> ids) => loader.LoadAsync("people", ids, reading.PeopleAsync, Wait.AMoment);

    /// <summary>All that is known of people is still true.</summary>
    public void Confirm() => memory.People.ConfirmAll();
}
