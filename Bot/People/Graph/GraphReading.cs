using AccountBot.Accounts;

namespace AccountBot.People.Graph;

/// <summary>Reads people from Graph into the memory of them.</summary>
internal sealed class GraphReading(GraphUsers users, GraphAbsences absences, GraphMemory memory, TimeProvider time)
{
    public Task PeopleAsync(IReadOnlyList<PersonId> ids) => users.ReadAsync(ids, memory.Keep, CancellationToken.None);

    public async Task ManagersAsync(IReadOnlyList<PersonId> ids)
    {
        foreach (var id in ids)
        {
            memory.KeepManagers(id, await users.ManagersAsync(id, CancellationToken.None));
        }
    }

    public Task AbsencesAsync(IReadOnlyList<PersonId> ids) => absences.ReadAsync(ids, time.GetUtcNow(), memory.Absences.Keep, CancellationToken.None);

    /// <summary>What people type is no key to remember anything by: it is looked up each time.</summary>
    public Task<IReadOnlyList<Person>> SearchAsync(string words) => users.SearchAsync(words, CancellationToken.None);
}
