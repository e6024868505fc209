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

    /// <summary>Since when some of this could not be confirmed: the oldest of it. Null where the directory stands by all of it.</summary>
    public DateTimeOffset? AsOf => byId.Values.Min(person => person.AsOf);

    public Person? Find(PersonId id) => byId.GetValueOrDefault(id);

    public static async ValueTask<Names> OfAsync(IDirectory directory, IEnumerable<PersonId> people, CancellationToken cancel)
    {
        var names = new Names();
        foreach (var person in await directory.FindAllAsync([.. people.Distinct()], cancel))
        {
            names.byId[person.Id] = person;
        }

        return names;
    }
}
