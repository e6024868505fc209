using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Imports;

/// <summary>An account of the agency file as rows.</summary>
internal static class ImportedRows
{
    public static IEnumerable<Write> Of(AccountFacts account, DateTimeOffset at) =>
    [
        .. Seats(account).Select(seat => Insert(AccountKeys.TeamSeat(account.Id, seat), seat)),
        .. account.Budget.Select((line, order) => Insert(AccountKeys.BudgetLine(account.Id, line.Line), Keep(line, at, order))),
        .. account.Milestones.Select((milestone, order) => Insert(AccountKeys.MilestoneOf(account.Id, milestone), Keep(milestone, at, order))),
        .. account.Issues.Select((issue, order) => Insert(AccountKeys.IssueOf(account.Id, issue), Keep(issue, at, order))),
    ];

    public static Write Head(AccountFacts account) => Insert(
        AccountKeys.Head(account.Id),
        new AccountHead(account.Id, account.Name, account.Client, account.Aliases, account.Status, account.Strategy, account.Period, account.CompetesWith, 0, "", 0));

    /// <summary>The index rows of everybody on the team.</summary>
    public static IEnumerable<(PersonId Person, Write.Insert Row)> Memberships(AccountFacts account) =>
        from seat in Seats(account)
        group seat.Role by seat.Person into roles
        let membership = new Membership(account.Id, account.Name, account.Client, account.Aliases, [.. roles], 0)
        select (roles.Key, Insert(Membership.Key(roles.Key, account.Id), membership));

    private static IEnumerable<TeamSeat> Seats(AccountFacts account) =>
        account.Team.SelectMany(role => role.Value.Distinct().Select(person => new TeamSeat(role.Key, person)));

    private static Kept<T> Keep<T>(T facts, DateTimeOffset at, int order) => new(facts, By: null, at, order);

    private static Write.Insert Insert<T>(string key, T value) => new(key, Document.Write(value));
}
