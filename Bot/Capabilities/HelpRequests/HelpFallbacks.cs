using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>What becomes of a question that cannot be brought to somebody who was asked. Pure.</summary>
internal static class HelpFallbacks
{
    /// <summary>
    /// Whoever was asked beside them has it; else their cover, else the next rung above all who were asked, else the asker's manager. Where
    /// there is nobody it stays where it is: whoever was not reached may still come to it.
    /// </summary>
    /// <param name="managers">The managers above the asker, nearest first.</param>
    /// <returns>Null where it does not wait for them, or is known already.</returns>
    public static HelpRequest? Pass(AccountBook book, Ladder ladder, HelpRequest help, Unreached unreached, IReadOnlyList<PersonId> managers)
    {
        if (help.State != HelpState.Waiting || !help.Asked.Contains(unreached.Person) || IsUnreached(help, unreached.Person))
        {
            return null;
        }

        var noted = help with { Unreached = [.. help.Unreached, unreached], Version = help.Version + 1 };
        return Reached(noted).Count > 0 ? noted : noted with { Asked = [.. noted.Asked, .. Next(book, ladder, noted, unreached.Person, managers)] };
    }

    /// <summary>Those who have it: asked, and not known to be out of reach.</summary>
    public static IReadOnlyList<PersonId> Reached(HelpRequest help) => [.. HelpRules.MayHelp(help).Where(person => !IsUnreached(help, person))];

    private static IReadOnlyList<PersonId> Next(AccountBook book, Ladder ladder, HelpRequest help, PersonId unreached, IReadOnlyList<PersonId> managers)
    {
        var top = help.Asked.Max(person => book.HighestRung(person, ladder));
        var rungs = ladder.Rungs.Skip(top + 1).Select(rung => WithCovers(book, book.Holding(rung.Role)));
        IEnumerable<IReadOnlyList<PersonId>> inOrder = [Covering.For(book, unreached), .. rungs, managers.Where(person => IsNew(help, person)).Take(1).ToList()];
        return inOrder.Select(people => (IReadOnlyList<PersonId>)[.. people.Where(person => IsNew(help, person))]).FirstOrDefault(people => people.Count > 0) ?? [];
    }

    private static IReadOnlyList<PersonId> WithCovers(AccountBook book, IReadOnlyList<PersonId> people) =>
        [.. people.Concat(people.SelectMany(person => Covering.For(book, person))).Distinct()];

    private static bool IsNew(HelpRequest help, PersonId person) => person != help.AskedBy && !help.Asked.Contains(person);

    private static bool IsUnreached(HelpRequest help, PersonId person) => help.Unreached.Any(known => known.Person == person);
}
