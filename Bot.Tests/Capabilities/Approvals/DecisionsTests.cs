using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals;
using AccountBot.Capabilities.Approvals.Rules;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Approvals;

public class DecisionsTests
{
    private static readonly AccountBook Book = Account((Junior, Ana), (Lead, Ben), (Lead, Eva), (Head, Cal), (Chief, Dee));
    private static readonly ApprovalRequest Waiting = Request(Ana, 5000, Step(Lead), Step(Head, isEnough: true));

    public static TheoryData<string, string, string, string> WhoMayNot => new()
    {
        { "the requester", "Ana", "waiting", "Own" },
        { "somebody above, whose turn it is not yet", "Cal", "waiting", "NotTheirTurn" },
        { "somebody above who is not on the route", "Dee", "waiting", "NotTheirTurn" },
        { "somebody who has approved an earlier step", "Ben", "at the second step", "NotTheirTurn" },
        { "anybody, once it is approved", "Cal", "approved", "Closed" },
        { "anybody, once it is rejected", "Ben", "rejected", "Closed" },
        { "anybody, once it is withdrawn", "Ben", "withdrawn", "Closed" },
        { "the approver, while changes are asked", "Ben", "changes asked", "NotTheirTurn" },
        { "the approver, on a card of an earlier version", "Ben", "newer than the card", "Stale" },
        { "anybody, where nobody is on the route", "Ben", "without a step", "NotTheirTurn" },
    };

    [Theory]
    [MemberData(nameof(WhoMayNot))]
    public void It_is_not_decided_by(string whom, string person, string state, string refusal)
    {
        foreach (var verdict in Enum.GetValues<VerdictKind>())
        {
            var decision = Decisions.Decide(Book, InState(state), Named(person), verdict, "because", seen: 1, SharedRung.Any, At);

            Assert.True(decision is Decision.Refused refused && refused.Why.ToString() == refusal, $"{verdict} by {whom}: {decision}");
        }
    }

    [Theory]
    [InlineData("Ben", "waiting")]
    [InlineData("Cal", "waiting")]
    [InlineData("Ana", "approved")]
    [InlineData("Ana", "withdrawn")]
    public void It_is_not_withdrawn_by(string person, string state) =>
        Assert.IsType<Decision.Refused>(Decisions.Withdraw(InState(state), Named(person), At));

    [Fact]
    public void The_requester_withdraws_it_while_it_is_open()
    {
        var closed = Assert.IsType<Decision.Closed>(Decisions.Withdraw(Waiting, Ana, At));

        Assert.Equal(RequestState.Withdrawn, closed.Request.State);
    }

    [Fact]
    public void An_approval_that_is_not_enough_moves_it_to_the_next_step()
    {
        var moved = Assert.IsType<Decision.Moved>(Decide(Waiting, Ben));

        Assert.Equal((1, 2, RequestState.Waiting), (moved.Request.Current, moved.Request.Version, moved.Request.State));
    }

    [Fact]
    public void An_approval_that_is_enough_closes_it()
    {
        var moved = (Decision.Moved)Decide(Waiting, Ben);

        var closed = Assert.IsType<Decision.Closed>(Decide(moved.Request, Cal));

        Assert.Equal((RequestState.Approved, At), (closed.Request.State, closed.Request.ClosedAt!.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Rejecting_and_asking_for_changes_need_a_text(string? comment)
    {
        Assert.Equal(new Decision.Refused(Refusal.NeedsText), Decisions.Decide(Book, Waiting, Ben, VerdictKind.Rejected, comment, 1, SharedRung.Any, At));
        Assert.Equal(new Decision.Refused(Refusal.NeedsText), Decisions.Decide(Book, Waiting, Ben, VerdictKind.AskedForChanges, comment, 1, SharedRung.Any, At));
    }

    [Fact]
    public void Where_a_rung_decides_together_all_on_it_must_approve()
    {
        var first = Assert.IsType<Decision.Moved>(Decide(Waiting, Ben, SharedRung.All));
        Assert.Equal(0, first.Request.Current);
        Assert.Equal([Eva], Turns.MayDecide(Book, first.Request));

        var second = Assert.IsType<Decision.Moved>(Decide(first.Request, Eva, SharedRung.All));
        Assert.Equal(1, second.Request.Current);
    }

    [Fact]
    public void Somebody_on_two_rungs_decides_once()
    {
        var book = Account((Junior, Ana), (Lead, Ben), (Head, Ben));

        var closed = Assert.IsType<Decision.Closed>(Decisions.Decide(book, Waiting, Ben, VerdictKind.Approved, null, 1, SharedRung.Any, At));

        Assert.Equal(RequestState.Approved, closed.Request.State);
    }

    [Fact]
    public void A_requester_who_shares_the_rung_has_no_part_in_it()
    {
        var book = Account((Lead, Ana), (Lead, Ben), (Head, Cal));
        var request = Request(Ana, 500, Step(Lead, isEnough: true));

        Assert.Equal([Ben], Turns.MayDecide(book, request));
    }

    private static Decision Decide(ApprovalRequest request, PersonId by, SharedRung shared = SharedRung.Any) =>
        Decisions.Decide(Book, request, by, VerdictKind.Approved, comment: null, request.Version, shared, At);

    private static ApprovalRequest InState(string state) => state switch
    {
        "at the second step" => ((Decision.Moved)Decide(Waiting, Ben)).Request with { Version = 1 },
        "approved" => Waiting with { State = RequestState.Approved },
        "rejected" => Waiting with { State = RequestState.Rejected },
        "withdrawn" => Waiting with { State = RequestState.Withdrawn },
        "changes asked" => Waiting with { State = RequestState.ChangesAsked },
        "newer than the card" => Waiting with { Version = 2 },
        "without a step" => Waiting with { Steps = [] },
        _ => Waiting,
    };

    private static PersonId Named(string name) => name switch { "Ana" => Ana, "Ben" => Ben, "Cal" => Cal, "Dee" => Dee, _ => Eva };
}
