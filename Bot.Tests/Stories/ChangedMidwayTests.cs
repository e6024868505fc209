using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Stories;

/// <summary>The team, the limits or the policy change while a request is open.</summary>
public sealed class ChangedMidwayTests
{
    private static readonly AccountBook Team = Account((Junior, Ana), (Lead, Ben), (Head, Cal), (Chief, Dee));

    private static ApprovalRequest ApprovedByLead => Request(Ana, 5000, Step(Lead) with { Verdicts = [new Verdict(Ben, VerdictKind.Approved, At, Comment: null)] }, Step(Head, isEnough: true)) with { Current = 1, Version = 2 };

    [Fact]
    public void A_smaller_limit_asks_one_rung_more_and_the_approval_that_was_given_stands()
    {
        var moved = Reroute.Onto(Team, ApprovedByLead, [Step(Lead), Step(Head), Step(Chief, isEnough: true)], "new");

        Assert.True(Reroute.Moves(ApprovedByLead, moved));
        Assert.Equal([Lead, Head, Chief], moved.Steps.Select(step => step.Role!.Value));
        Assert.Equal((1, Ben, "new"), (moved.Current, moved.Steps[0].Verdicts.Single().By, moved.PolicyVersion));
    }

    [Fact]
    public void A_larger_limit_alone_approves_nothing()
    {
        var moved = Reroute.Onto(Team, ApprovedByLead, [Step(Lead, isEnough: true)], "new");

        Assert.False(Reroute.Moves(ApprovedByLead, moved));
        Assert.Equal(RequestState.Waiting, moved.State);
    }

    [Fact]
    public void Where_whoever_had_it_has_left_it_goes_to_the_next_who_is_there()
    {
        var withoutHead = Account((Junior, Ana), (Lead, Ben), (Chief, Dee));

        var moved = Reroute.Onto(withoutHead, ApprovedByLead, [Step(Lead), Step(Chief, isEnough: true)], "new");

        Assert.Equal([Dee], Turns.MayDecide(withoutHead, moved));
    }

    [Fact]
    public void Who_was_brought_in_stays_on_a_step_that_stays()
    {
        var passed = ApprovedByLead.WithCurrent(Step(Head) with { Handovers = [new PassedTurn(Cal, Dee, At)] });

        var moved = Reroute.Onto(Team, passed, [Step(Lead), Step(Head), Step(Chief, isEnough: true)], "new");

        Assert.Equal([Dee], Turns.MayDecide(Team, moved));
    }

    [Fact]
    public void The_last_word_goes_back_to_the_rung_whose_limit_allows_it()
    {
        var passed = ApprovedByLead.WithCurrent(Step(Head) with { Handovers = [new PassedTurn(Cal, Dee, At)] });

        var moved = Reroute.Onto(Team, passed, [Step(Lead), Step(Head, isEnough: true)], "new");

        Assert.Equal([Cal], Turns.MayDecide(Team, moved));
    }
}
