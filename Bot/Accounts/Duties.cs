using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;

namespace AccountBot.Accounts;

/// <summary>What somebody may change on an account without asking, by the duties of their rungs. Whoever covers has those of the absent. Pure.</summary>
internal static class Duties
{
    public static bool May(AccountBook book, Ladder ladder, PersonId person, Duty duty) =>
        Selves(book, person).Any(self => Of(book, ladder, self).Contains(duty));

    /// <summary>A milestone: any of them, or only one's own.</summary>
    public static bool MayChange(AccountBook book, Ladder ladder, PersonId person, MilestoneFacts milestone) =>
        May(book, ladder, person, Duty.Milestones)
        || Selves(book, person).Any(self => milestone.Owner == self && Of(book, ladder, self).Contains(Duty.OwnMilestones));

    /// <summary>Those on the team who may.</summary>
    public static IReadOnlyList<PersonId> Holders(AccountBook book, Ladder ladder, Duty duty) =>
        [.. book.Team.Select(seat => seat.Person).Distinct().Where(person => !book.HasLeft(person) && Of(book, ladder, person).Contains(duty))];

    private static IEnumerable<PersonId> Selves(AccountBook book, PersonId person) => [person, .. Covering.By(book, person)];

    private static IReadOnlySet<Duty> Of(AccountBook book, Ladder ladder, PersonId person) =>
        book.RolesOf(person).Select(ladder.Find).OfType<Rung>().SelectMany(rung => rung.Does).ToHashSet();
}
