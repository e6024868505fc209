using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>The display names of a few people, looked up before they are spoken of.</summary>
internal sealed class Names
{
    private readonly Dictionary<PersonId, Person> byId = [];

    /// <summary>Whom the directory does not know is named so, and nothing fails for want of a name.</summary>
    public string this[PersonId id] => Find(id)?.Name ?? "somebody who is not in the directory";

    public string this[PersonId? id] => id is { } known ? this[known] : "nobody";

    /// <summary>Those of them whom the directory knows.</summary>
    public IReadOnlyCollection<Person> Known => byId.Values;

    public Person? Find(PersonId id) => byId.GetValueOrDefault(id);

    public static async ValueTask<Names> OfAsync(IDirectory directory, IEnumerable<PersonId> people, CancellationToken cancel)
    {
        var names = new Names();
        foreach (var id in people.Distinct())
        {
            if (await directory.FindAsync(id, cancel) is { } person)
            {
                names.byId[id] = person;
            }
        }

        return names;
    }
}
