using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>
/// Who is who. A person that it does not know is no fault: names are for reading, rights come from the accounts. It answers with
/// what it last knew where it cannot ask, keeps nobody waiting for longer than a moment, and never throws for want of an answer.
/// </summary>
internal interface IDirectory
{
    /// <summary>
    /// The same by what is known now: it answers at once, and what is not known, or has lapsed, is looked up behind the scenes for the next
    /// who ask. For whatever holds up others: a decision, an act on an account, the beginning of a turn.
    /// </summary>
    IDirectory AtOnce { get; }

    /// <summary>Null where the directory knows nobody of this id.</summary>
    ValueTask<Person?> FindAsync(PersonId id, CancellationToken cancel);

    /// <summary>Those of them whom the directory knows, in the order asked for, in one look.</summary>
    ValueTask<IReadOnlyList<Person>> FindAllAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancel);

    /// <summary>The managers above somebody who are at work here, nearest first. A circle is cut where it closes; nobody is their own manager.</summary>
    ValueTask<IReadOnlyList<Person>> ManagersAsync(PersonId id, CancellationToken cancel);

    /// <summary>People whose name or mail address begins so, among all whom the directory knows; a few at most.</summary>
    ValueTask<IReadOnlyList<Person>> SearchAsync(string words, CancellationToken cancel);

    /// <summary>Those of them who are out of office now. Who is not known to be, is not.</summary>
    ValueTask<IReadOnlyList<OutOfOffice>> OutOfOfficeAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancel);
}
