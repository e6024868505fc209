using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>Who has a question beside those who were asked: it could not be brought to one of them, or nobody answered. Pure.</summary>
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

        var noted = HelpRules.Next(help) with { Unreached = [.. help.Unreached, unreached] };
        if (Reached(noted).Count > 0)
        {
            return noted;
        }

        var covers = Covers(book, noted, [unreached.Person]);
        return noted with { Asked = [.. noted.Asked, .. covers.Count > 0 ? covers : Above(book, ladder, noted, managers)] };
    }

    /// <summary>
    /// Nobody has answered: whoever covers for those who were asked has it too, and after them the next rung above, each once. Where nobody is
    /// left it stays with those who have it.
    /// </summary>
    /// <returns>Null where it waits for nobody any more, or has gone all the way.</returns>
    public static HelpRequest? GoOn(AccountBook book, Ladder ladder, HelpRequest help, IReadOnlyList<PersonId> managers)
    {
        if (help is not { State: HelpState.Waiting, Reach: not HelpReach.Above })
        {
            return null;
        }

        var covers = help.Reach == HelpReach.Nobody ? Covers(book, help, help.Asked) : [];
        var (next, reach) = covers.Count > 0 ? (covers, HelpReach.Cover) : (Above(book, ladder, help, managers), HelpReach.Above);
        return HelpRules.Next(help) with { Asked = [.. help.Asked, .. next], Reach = reach };
    }

    /// <summary>
    /// Somebody who had it is gone: those who were asked beside them have it, and their cover, else the next rung above. Where there is nobody it
    /// waits as it did, until its clock finds the asker's manager.
    /// </summary>
    public static HelpRequest Without(AccountBook book, Ladder ladder, HelpRequest help, PersonId gone)
    {
        var asked = help.Asked.Union(Covering.For(book, gone)).Where(person => person != help.AskedBy && !book.HasLeft(person)).ToList();
        var next = asked.Count > 0 ? asked : Above(book, ladder, help, managers: []);
        return help with { State = HelpState.Waiting, Helper = null, Asked = next.Count > 0 ? next : help.Asked, Reach = HelpReach.Nobody };
    }

    /// <summary>Those who have it: asked, and not known to be out of reach.</summary>
    public static IReadOnlyList<PersonId> Reached(HelpRequest help) => [.. HelpRules.MayHelp(help).Where(person => !IsUnreached(help, person))];

    private static IReadOnlyList<PersonId> Covers(AccountBook book, HelpRequest help, IReadOnlyList<PersonId> absent) =>
        [.. absent.SelectMany(person => Covering.For(book, person)).Distinct().Where(person => IsNew(help, person))];

    /// <summary>Above whoever was asked, and never below whoever asks: a manager from outside stands on no rung of the account.</summary>
    private static IReadOnlyList<PersonId> Above(AccountBook book, Ladder ladder, HelpRequest help, IReadOnlyList<PersonId> managers)
    {
        var top = help.Asked.Append(help.AskedBy).Max(person => book.HighestRung(person, ladder));
        var rungs = ladder.Rungs.Skip(top + 1).Select(rung => WithCovers(book, book.Holding(rung.Role)));
        IEnumerable<IReadOnlyList<PersonId>> inOrder = [.. rungs, managers.Where(person => IsNew(help, person)).Take(1).ToList()];
        return inOrder.Select(people => (IReadOnlyList<PersonId>)[.. people.Where(person => IsNew(help, person))]).FirstOrDefault(people => people.Count > 0) ?? [];
    }

    private static IReadOnlyList<PersonId> WithCovers(AccountBook book, IReadOnlyList<PersonId> people) =>
        [.. people.Concat(people.SelectMany(person => Covering.For(book, person))).Distinct()];

    private static bool IsNew(HelpRequest help, PersonId person) => person != help.AskedBy && !help.Asked.Contains(person);

    private static bool IsUnreached(HelpRequest help, PersonId person) => help.Unreached.Any(known => known.Person == person);
}
