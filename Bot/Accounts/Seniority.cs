using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;

namespace AccountBot.Accounts;

/// <summary>
/// Who runs an account, who directs it and who answers for it: the roles AM, AD and CSD where the ladder has them, else the three
/// uppermost rungs of whatever ladder it is. Past a vacant rung it is the next above. Pure.
/// </summary>
internal static class Seniority
{
    public static IReadOnlyList<PersonId> Managers(AccountBook book, Ladder ladder) => Holders(book, ladder, At(ladder, "AM", 3));

    public static IReadOnlyList<PersonId> Directors(AccountBook book, Ladder ladder) => Holders(book, ladder, At(ladder, "AD", 2));

    public static IReadOnlyList<PersonId> Heads(AccountBook book, Ladder ladder) => Holders(book, ladder, At(ladder, "CSD", 1));

    private static int At(Ladder ladder, string code, int fromTop) =>
        ladder.IndexOf(new Role(code)) is >= 0 and var named ? named : Math.Max(0, ladder.Rungs.Count - fromTop);

    /// <summary>With whoever covers for them.</summary>
    private static IReadOnlyList<PersonId> Holders(AccountBook book, Ladder ladder, int from)
    {
        var held = ladder.Rungs.Skip(from).Select(rung => book.Holding(rung.Role)).FirstOrDefault(people => people.Count > 0) ?? [];
        return [.. held.Concat(held.SelectMany(person => Covering.For(book, person))).Distinct()];
    }
}
