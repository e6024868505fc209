using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;

namespace AccountBot.Tests.Accounts.AgencyFiles;

/// <summary>The agency that the program brings along must show what it can do.</summary>
public class DemoAgencyTests
{
    private static readonly DateOnly Today = new(2031, 5, 14);

    private static readonly AgencyFile Demo =
        AgencyFile.Read(Path.Combine(AppContext.BaseDirectory, "agency.json")).File
        ?? throw new InvalidOperationException("The demo agency has faults.");

    private static readonly IReadOnlyList<AccountFacts> Accounts = Demo.AccountsOn(Today);

    [Fact]
    public void It_has_no_faults() =>
        Assert.Empty(AgencyFile.Read(Path.Combine(AppContext.BaseDirectory, "agency.json")).Faults);

    [Fact]
    public void It_does_not_grow_old()
    {
        var open = Accounts.SelectMany(account => account.Milestones).Where(milestone => milestone.State != MilestoneState.Done).ToList();

        Assert.Contains(open, milestone => milestone.Due < Today);
        Assert.Contains(open, milestone => milestone.Due >= Today && milestone.Due < Today.AddDays(14));
        Assert.Contains(open, milestone => milestone.Immovable && milestone.Due > Today);
    }

    [Fact]
    public void Somebody_holds_different_rungs_on_different_accounts() => Assert.Contains(
        Holdings().GroupBy(holding => holding.Person),
        person => person.Select(holding => holding.Role).Distinct().Count() > 1);

    [Fact]
    public void A_rung_is_shared_and_another_is_vacant()
    {
        Assert.Contains(Accounts.SelectMany(account => account.Team.Values), people => people.Count > 1);
        Assert.Contains(Accounts.SelectMany(account => account.Team.Values), people => people.Count == 0);
    }

    [Fact]
    public void Somebody_is_on_no_account() =>
        Assert.NotEmpty(Demo.Agency.People.Select(person => person.Id).Except(Holdings().Select(holding => holding.Person)));

    [Fact]
    public void Competing_accounts_share_nobody()
    {
        var walled = Accounts.Where(account => account.CompetesWith.Count > 0).ToList();

        Assert.NotEmpty(walled);
        Assert.All(walled, account => Assert.Empty(
            People(account).Intersect(Accounts.Where(other => account.CompetesWith.Contains(other.Id)).SelectMany(People))));
    }

    [Fact]
    public void An_account_is_in_the_red_with_a_line_overspent() => Assert.Contains(
        Accounts, account => account.Status == AccountStatus.Red && account.Budget.Any(line => line.Left < 0));

    [Fact]
    public void Everybody_on_the_ladder_has_a_job_title_that_it_knows()
    {
        var onLadder = Holdings().Where(holding => Demo.Agency.Ladder.IndexOf(holding.Role) >= 0).Select(holding => holding.Person).ToHashSet();

        Assert.All(
            Demo.Agency.People.Where(person => onLadder.Contains(person.Id)),
            person => Assert.NotNull(Demo.Agency.Ladder.RungForTitle(person.Title!)));
    }

    private static IEnumerable<(Role Role, PersonId Person)> Holdings() =>
        Accounts.SelectMany(account => account.Team).SelectMany(role => role.Value.Select(person => (role.Key, person)));

    private static IEnumerable<PersonId> People(AccountFacts account) => account.Team.Values.SelectMany(people => people);
}
