using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.Imports;

/// <summary>What an import has to do on an account that is there already: where a file says otherwise than what is known. Pure.</summary>
/// <param name="Changes">What is new or different.</param>
/// <param name="Left">How many things the file names that stand already as it says.</param>
internal sealed record AccountPlan(IReadOnlyList<ImportChange> Changes, int Left)
{
    public static AccountPlan Of(StoredAccount stored, AccountFacts file, Agency agency, DateTimeOffset at)
    {
        var facts = new FactPlan(stored, agency, at);
        List<ImportChange?> things =
        [
            .. HeadPlan.Of(stored.Book.Head, file),
            .. SeatsOf(file).Select(seat => SeatChange(stored.Book, seat, agency)),
            .. file.Budget.Select(facts.Line),
            .. file.Milestones.Select(facts.Milestone),
            .. file.Issues.Select(facts.Issue),
        ];
        return new AccountPlan([.. things.OfType<ImportChange>()], things.Count(thing => thing is null));
    }

    private static IEnumerable<TeamSeat> SeatsOf(AccountFacts file) =>
        file.Team.SelectMany(role => role.Value.Distinct().Select(person => new TeamSeat(role.Key, person)));

    private static ImportChange? SeatChange(AccountBook book, TeamSeat seat, Agency agency) => book.Team.Contains(seat)
        ? null
        : new ImportChange(ImportWords.Seat(seat.Role), "", ImportWords.NameIn(agency, seat.Person), act => act.Insert(AccountKeys.TeamSeat(book.Id, seat), seat));
}
