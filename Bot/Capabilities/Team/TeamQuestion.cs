using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Team;

/// <summary>A role on an account, and who holds it; nobody where it is vacant.</summary>
internal sealed record Seat(Rung Rung, IReadOnlyList<PersonId> Holders);

/// <summary>As much of one account's team as was asked for, the highest rung first.</summary>
internal sealed record AccountTeam(AccountBook Book, IReadOnlyList<Seat> Seats);

/// <summary>What a question about people is answered with.</summary>
internal abstract record TeamAnswer
{
    /// <summary>Teams, or some of their roles.</summary>
    public sealed record Teams(IReadOnlyList<AccountTeam> Accounts) : TeamAnswer;

    /// <summary>The roles that people hold on the asker's accounts.</summary>
    public sealed record People(IReadOnlyList<AccountTeam> Accounts) : TeamAnswer;

    /// <summary>Who covers for whom was asked, and is not recorded.</summary>
    public sealed record NoCover : TeamAnswer;

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
        _ when Speaks(inquiry, CoverWords) => new TeamAnswer.NoCover(),
        { Roles: { Count: > 0 } roles } => new TeamAnswer.Teams([.. inquiry.Books.Select(book => Team(book, ladder, rung => roles.Contains(rung.Role)))]),
        { People: { Count: > 0 } people } => new TeamAnswer.People([.. inquiry.Books.Select(book => Held(book, ladder, people)).Where(team => team.Seats.Count > 0)]),
        { Milestones: { Count: > 0 } milestones } => new TeamAnswer.Owners(milestones),
        _ when Speaks(inquiry, AboveWords) => new TeamAnswer.Teams([.. inquiry.Books.Select(book => Above(book, ladder, inquiry.Asker)).Where(team => team.Seats.Count > 0)]),
        _ => new TeamAnswer.Teams([.. inquiry.Books.Select(book => Team(book, ladder, _ => true))]),
    };

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
