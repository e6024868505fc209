using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Approvals;

/// <summary>Who has a request whose card cannot be brought to somebody.</summary>
public class FallbackTests
{
    private static readonly AccountBook Book = Account((Junior, Ana), (Lead, Ben), (Head, Cal), (Chief, Dee));
    private static readonly AccountBook Shared = Account((Junior, Ana), (Lead, Ben), (Lead, Eva), (Head, Cal));
    private static readonly ApprovalRequest Waiting = Request(Ana, 5000, Step(Lead), Step(Head, isEnough: true));

    [Fact]
    public void The_next_step_of_the_route()
    {
        var passed = Pass(Book, Waiting, Ben)!;

        Assert.Equal((1, 2), (passed.Current, passed.Version));
        Assert.Equal([Cal], Turns.MayDecide(Book, passed));
        Assert.Equal([new Unreached(Ben, UnreachedBecause.Blocked)], passed.Steps[0].Unreached);
    }

    [Fact]
    public void Whoever_shares_the_rung()
    {
        var passed = Pass(Shared, Waiting, Ben)!;

        Assert.Equal(0, passed.Current);
        Assert.True(Fallbacks.HasAnybody(Shared, passed));
    }

    [Fact]
    public void The_next_step_once_nobody_on_the_rung_is_left() =>
        Assert.Equal(1, Pass(Shared, Pass(Shared, Waiting, Ben)!, Eva)!.Current);

    [Fact]
    public void The_rung_above_the_route_after_its_last_step()
    {
        var passed = Pass(Book, Pass(Book, Waiting, Ben)!, Cal, Step(Chief, isEnough: true))!;

        Assert.Equal(2, passed.Current);
        Assert.Equal([Dee], Turns.MayDecide(Book, passed));
    }

    [Fact]
    public void Nobody_where_nobody_is_above()
    {
        var passed = Pass(Book, Pass(Book, Waiting, Ben)!, Cal)!;

        Assert.Equal(1, passed.Current);
        Assert.False(Fallbacks.HasAnybody(Book, passed));
        Assert.Equal([Cal], Turns.MayDecide(Book, passed));
    }

    public static TheoryData<string, string> Nothing => new()
    {
        { "it is not their turn yet", "Cal" },
        { "they are not on the route", "Dee" },
        { "it is their own", "Ana" },
    };

    [Theory]
    [MemberData(nameof(Nothing))]
    public void Nothing_changes_where(string why, string person) =>
        Assert.True(Pass(Book, Waiting, Named(person)) is null, why);

    [Fact]
    public void Nothing_changes_where_it_is_known_already() => Assert.Null(Pass(Shared, Pass(Shared, Waiting, Ben)!, Ben));

    [Fact]
    public void Nothing_changes_once_it_is_closed() => Assert.Null(Pass(Book, Waiting with { State = RequestState.Approved }, Ben));

    [Fact]
    public void Nothing_changes_while_the_requester_has_it() => Assert.Null(Pass(Book, Waiting with { State = RequestState.ChangesAsked }, Ben));

    private static ApprovalRequest? Pass(AccountBook book, ApprovalRequest request, PersonId person, params IReadOnlyList<RouteStep> above) =>
        Fallbacks.Pass(book, request, new Unreached(person, UnreachedBecause.Blocked), above);

    private static PersonId Named(string name) => name switch { "Ana" => Ana, "Cal" => Cal, _ => Dee };
}
