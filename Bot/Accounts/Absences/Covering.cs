using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Absences;

/// <summary>Who stands in for whom on an account, on the day of the book. Pure.</summary>
internal static class Covering
{
    /// <summary>Those who cover for somebody now; whoever covers for a cover that is away too is among them, and nobody who has left.</summary>
    public static IReadOnlyList<PersonId> For(AccountBook book, PersonId absent) => [.. Named(book, absent).Where(cover => !book.HasLeft(cover))];

    /// <summary>Those who were named to cover for somebody now, and for their covers, be they gone.</summary>
    public static IReadOnlyList<PersonId> Named(AccountBook book, PersonId absent)
    {
        var seen = new List<PersonId> { absent };
        for (var at = 0; at < seen.Count; at++)
        {
            seen.AddRange(Now(book).Where(absence => absence.Who == seen[at]).Select(absence => absence.Cover).OfType<PersonId>().Except(seen).ToList());
        }

        return seen[1..];
    }

    /// <summary>Whom somebody covers for now; empty where they cover for nobody.</summary>
    public static IReadOnlyList<PersonId> By(AccountBook book, PersonId cover) =>
        [.. Now(book).Select(absence => absence.Who).Distinct().Where(absent => For(book, absent).Contains(cover))];

    /// <summary>Somebody's absence now; null where they are not away by their own word.</summary>
    public static Absence? Of(AccountBook book, PersonId person) => Now(book).FirstOrDefault(absence => absence.Who == person);

    private static IEnumerable<Absence> Now(AccountBook book) => book.Absences.Select(entry => entry.Value).Where(absence => absence.Includes(book.Today));
}
