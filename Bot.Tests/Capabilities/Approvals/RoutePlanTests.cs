using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.People;
using Route = AccountBot.Accounts.Route;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Approvals;

public class RoutePlanTests
{
    private static readonly AccountBook Full = Account((Junior, Ana), (Lead, Ben), (Head, Cal), (Chief, Dee));

    [Theory]
    [InlineData(500, "L")]
    [InlineData(1000, "L")]
    [InlineData(1001, "L H")]
    [InlineData(10_000, "L H")]
    [InlineData(10_001, "L H C")]
    public void A_request_passes_each_rung_up_to_the_first_that_may_approve_it_alone(decimal amount, string expected) =>
        Assert.Equal(expected, Roles(Plan(Full, Ana, amount)));

    [Theory]
    [InlineData(500, "L")]
    [InlineData(5000, "H")]
    [InlineData(50_000, "C")]
    public void A_direct_request_goes_straight_to_the_rung_that_may_approve_it_alone(decimal amount, string expected) =>
        Assert.Equal(expected, Roles(Plan(Full, Ana, amount, Route.Direct)));

    [Fact]
    public void It_starts_above_the_requester_whatever_their_own_limit() =>
        Assert.Equal("H", Roles(Plan(Full, Ben, 500)));

    [Fact]
    public void A_requester_on_two_rungs_counts_by_the_higher() =>
        Assert.Equal("C", Roles(Plan(Account((Junior, Ana), (Head, Ana), (Lead, Ben), (Chief, Dee)), Ana, 500)));

    [Fact]
    public void Somebody_beside_the_ladder_starts_at_its_bottom() =>
        Assert.Equal("L", Roles(Plan(Account((new Role("W"), Eva), (Junior, Ana), (Lead, Ben)), Eva, 500)));

    [Fact]
    public void A_vacant_rung_is_passed_over_and_named_for_the_explanation()
    {
        var steps = Plan(Account((Junior, Ana), (Head, Cal), (Chief, Dee)), Ana, 500);

        Assert.Equal("H", Roles(steps));
        Assert.Equal([Lead], steps[0].Vacant);
    }

    [Fact]
    public void A_rung_that_only_the_requester_holds_is_nobodys()
    {
        var steps = Plan(Account((Junior, Ana), (Lead, Ben), (Chief, Ben), (Head, Cal)), Ben, 500, managers: []);

        Assert.Empty(steps);
    }

    [Fact]
    public void Where_the_account_has_nobody_left_the_managers_decide_with_the_limits_of_their_titles()
    {
        var managers = new[] { Manager(Cal, "Head"), Manager(Dee, "Chief") };

        var steps = Plan(Account((Junior, Ana), (Lead, Ben)), Ben, 50_000, managers: managers);

        Assert.Equal([Cal, Dee], steps.SelectMany(step => step.Managers));
        Assert.Equal([false, true], steps.Select(step => step.IsEnough));
    }

    [Fact]
    public void A_managers_title_that_means_no_rung_gives_no_limit()
    {
        var steps = Plan(Account((Lead, Ben)), Ben, 500, managers: [Manager(Cal, "Chief Happiness Officer"), Manager(Dee, null)]);

        Assert.Empty(steps);
    }

    [Fact]
    public void A_manager_who_decides_on_the_account_already_is_not_asked_twice()
    {
        var steps = Plan(Account((Junior, Ana), (Head, Cal)), Ana, 50_000, managers: [Manager(Cal, "Chief"), Manager(Dee, "Chief")]);

        Assert.Equal(Head, steps[0].Role);
        Assert.Equal([Dee], steps[1].Managers);
    }

    [Fact]
    public void A_requester_who_is_their_own_manager_is_not_asked() =>
        Assert.Empty(Plan(Account((Chief, Ana)), Ana, 500, managers: [Manager(Ana, "Chief")]));

    [Fact]
    public void Where_nobody_may_approve_it_alone_the_last_step_is_not_enough()
    {
        var steps = Plan(Account((Junior, Ana), (Lead, Ben)), Ana, 50_000);

        Assert.Equal("L", Roles(steps));
        Assert.False(steps[0].IsEnough);
    }

    private static IReadOnlyList<RouteStep> Plan(AccountBook book, PersonId requester, decimal amount, Route route = Route.StepByStep, IReadOnlyList<Person>? managers = null) =>
        new RoutePlan(Rungs, route, book.Holding, requester, book.HighestRung(requester, Rungs), RequestKind.Budget, amount, managers ?? []).Steps();

    private static Person Manager(PersonId id, string? title) => new(id, "A manager", title, Zone: null);

    private static string Roles(IReadOnlyList<RouteStep> steps) => string.Join(' ', steps.Select(step => step.Role));
}
