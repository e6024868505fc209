using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>Who is who. A person that it does not know is no fault: names are for reading, rights come from the accounts.</summary>
internal interface IDirectory
{
    /// <summary>Null where the directory knows nobody of this id.</summary>
    ValueTask<Person?> FindAsync(PersonId id, CancellationToken cancel);

    /// <summary>The managers above somebody, nearest first. A circle is cut where it closes; nobody is their own manager.</summary>
    ValueTask<IReadOnlyList<Person>> ManagersAsync(PersonId id, CancellationToken cancel);
}
