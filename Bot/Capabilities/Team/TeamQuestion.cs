using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Team;

/// <summary>A role on an account, and who holds it; nobody where it is vacant.</summary>
internal sealed record Seat(Rung Rung, IReadOnlyList<PersonId> Holders);

/// <summary>As much of one account's team as was asked for, the highest rung first.</summary>
internal sealed record AccountTeam(AccountBook Book, IReadOnlyList<Seat> Seats);

/// <summary>An absence, and the accounts that it is noted on.</summary>
internal sealed record NotedAbsence(Absence Absence, IReadOnlyList<AccountBook> Books);

/// <summary>What a question about people is answered with.</summary>
internal abstract record TeamAnswer
{
    /// <summary>Teams, or some of their roles.</summary>
    public sealed record Teams(IReadOnlyList<AccountTeam> Accounts) : TeamAnswer;

    /// <summary>The roles that people hold on the asker's accounts.</summary>
    public sealed record People(IReadOnlyList<AccountTeam> Accounts) : TeamAnswer;

    /// <summary>Who covers for whom.</summary>
    public sealed record Covers(IReadOnlyList<NotedAbsence> Absences) : TeamAnswer;

    /// <summary>Who owns the milestones that were named.</summary>
    public sealed record Owners(IReadOnlyList<OnAccount<MilestoneFacts>> Milestones) : TeamAnswer;
}

/// <summary>The rules of questions about people. Pure: an inquiry and the agency's ladder in, an answer out.</summary>
internal static class TeamQuestion
{
    private static readonly string[] CoverWords = ["cover", "covers", "covering", "covered"];
    private static readonly string[] AboveWords = ["report", "reports", "boss", "superior", "above"];

    public static TeamAnswer Answer(Inquiry inquiry, Ladder ladder) => inquiry.Spoken switch
    {
        _ when Speaks(inquiry, CoverWords) => new TeamAnswer.Covers(Absences(inquiry)),
        { Roles: { Count: > 0 } roles } => new TeamAnswer.Teams([.. inquiry.Books.Select(book => Team(book, ladder, rung => roles.Contains(rung.Role)))]),
        { People: { Count: > 0 } people } => new TeamAnswer.People([.. inquiry.Books.Select(book => Held(book, ladder, people)).Where(team => team.Seats.Count > 0)]),
        { Milestones: { Count: > 0 } milestones } => new TeamAnswer.Owners(milestones),
        _ when Speaks(inquiry, AboveWords) => new TeamAnswer.Teams([.. inquiry.Books.Select(book => Above(book, ladder, inquiry.Asker)).Where(team => team.Seats.Count > 0)]),
        _ => new TeamAnswer.Teams([.. inquiry.Books.Select(book => Team(book, ladder, _ => true))]),
    };

    /// <summary>Those of the people named, or of the asker where they ask for themselves, in the days asked for; else from today on.</summary>
    private static IReadOnlyList<NotedAbsence> Absences(Inquiry inquiry)
    {
        var wanted = inquiry.Spoken.People.Count > 0 ? inquiry.Spoken.People : inquiry.Slots.Mine ? [inquiry.Asker] : [];
        var (from, to) = inquiry.Slots.Dates.Window is { } window ? (window.From, window.To ?? DateOnly.MaxValue) : (inquiry.Today, DateOnly.MaxValue);
        return
        [
            .. from book in inquiry.Books
               from entry in book.Absences
               where (wanted.Count == 0 || wanted.Contains(entry.Value.Who)) && entry.Value.Overlaps(@from, to)
               group book by entry.Value into books
               orderby books.Key.From
               select new NotedAbsence(books.Key, [.. books]),
        ];
    }

    /// <summary>All rungs, since a vacant one is worth knowing; beside the ladder only the roles that the account has.</summary>
    private static AccountTeam Team(AccountBook book, Ladder ladder, Func<Rung, bool> wanted) => new(
        book,
        [
            .. Seats(book, ladder.Rungs.Reverse().Where(wanted)),
            .. Seats(book, ladder.Besides.Where(wanted)),
        ]);

    private static AccountTeam Held(AccountBook book, Ladder ladder, IReadOnlyList<PersonId> people) => new(
        book,
        [.. Team(book, ladder, _ => true).Seats.Select(seat => seat with { Holders = [.. seat.Holders.Where(people.Contains)] }).Where(seat => seat.Holders.Count > 0)]);

    /// <summary>The first rung above the asker that somebody else holds.</summary>
    private static AccountTeam Above(AccountBook book, Ladder ladder, PersonId asker)
    {
        var above = Seats(book, ladder.Rungs.Skip(book.HighestRung(asker, ladder) + 1));
        return new(book, [.. above.Where(seat => seat.Holders.Any(holder => holder != asker)).Take(1)]);
    }

    private static IEnumerable<Seat> Seats(AccountBook book, IEnumerable<Rung> rungs) => rungs.Select(rung => new Seat(rung, book.Holding(rung.Role)));

    private static bool Speaks(Inquiry inquiry, string[] words) => inquiry.Said.Tokens.Any(token => words.Contains(token.Word, StringComparer.Ordinal));
}
