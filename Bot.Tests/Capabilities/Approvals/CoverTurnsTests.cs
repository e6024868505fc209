using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Approvals;

/// <summary>Ben and Dee share the lead's rung; the book is read on day 0.</summary>
public sealed class CoverTurnsTests
{
    private readonly AccountBook book = Account((Junior, Ana), (Lead, Ben), (Lead, Dee), (Head, Cal));

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(-3, 3, true)]
    [InlineData(1, 3, false)]
    [InlineData(-3, -1, false)]
    public void A_cover_decides_in_the_days_and_not_outside(int from, int to, bool decides)
    {
        Away(Ben, Eva, from, to);

        Assert.Equal(decides, Turns.MayDecide(book, Waiting(Ana)).Contains(Eva));
        Assert.Equal(decides, Access.MaySee(book, Eva));
        Assert.Equal(!decides, Turns.Asked(book, Waiting(Ana)).Contains(Ben));
        Assert.Contains(Ben, Turns.MayDecide(book, Waiting(Ana)));
    }

    [Fact]
    public void Nobody_decides_their_own_as_a_cover_either()
    {
        Away(Ben, Ana, 0, 0);

        Assert.Equal([Ben, Dee], Turns.MayDecide(book, Waiting(Ana)));
    }

    [Fact]
    public void A_cover_that_is_away_too_is_covered_for()
    {
        Away(Ben, Cal, 0, 0);
        Away(Cal, Eva, 0, 0);

        Assert.Equal([Dee, Eva], Turns.Asked(book, Waiting(Ana)));
    }

    [Fact]
    public void A_circle_ends_where_it_closes()
    {
        Away(Ben, Cal, 0, 0);
        Away(Cal, Ben, 0, 0);

        Assert.Equal([Ben, Dee, Cal], Turns.MayDecide(book, Waiting(Ana)));
    }

    [Fact]
    public void Where_the_cover_approved_the_absent_need_not()
    {
        Away(Ben, Eva, 0, 0);
        var request = Waiting(Ana, new Verdict(Eva, VerdictKind.Approved, At, Comment: null));

        Assert.Equal([Dee], Turns.MayDecide(book, request));
    }

    [Fact]
    public void Who_left_holds_no_rung_and_their_cover_still_stands_in()
    {
        Away(Ben, Eva, 0, 0);
        book.Departures.Add(new Entry<Departure>("", "", new Departure(Ben, At)));

        Assert.Equal([Dee], book.Holding(Lead));
        Assert.False(Access.MaySee(book, Ben));
        Assert.Equal([Dee, Eva], Turns.MayDecide(book, Waiting(Ana)));
    }

    [Fact]
    public void A_cover_who_left_covers_no_more_and_their_own_does()
    {
        Away(Ben, Eva, 0, 0);
        book.Departures.Add(new Entry<Departure>("", "", new Departure(Eva, At)));
        Assert.Equal([Ben, Dee], Turns.Asked(book, Waiting(Ana)));

        Away(Eva, Cal, 0, 0);
        Assert.Equal([Dee, Cal], Turns.Asked(book, Waiting(Ana)));
    }

    [Fact]
    public void A_turn_that_was_passed_twice_goes_back_one_hand_where_the_last_has_left()
    {
        var passed = Waiting(Ana).WithCurrent(Step(Lead, isEnough: true) with { Handovers = [new PassedTurn(Ben, Cal, At), new PassedTurn(Cal, Eva, At)] });
        book.Team.Add(new TeamSeat(Head, Eva));
        Assert.Equal([Eva, Dee], Turns.MayDecide(book, passed));

        book.Departures.Add(new Entry<Departure>("", "", new Departure(Cal, At)));
        Assert.Equal([Eva, Dee], Turns.MayDecide(book, passed));

        book.Departures.Clear();
        book.Departures.Add(new Entry<Departure>("", "", new Departure(Eva, At)));
        Assert.Equal([Cal, Dee], Turns.MayDecide(book, passed));
        Assert.Contains(Eva, Turns.Concerned(book, passed.CurrentStep!));
    }

    [Fact]
    public void Whoever_was_asked_too_and_whoever_covers_is_concerned_by_a_step()
    {
        Away(Ben, Eva, 0, 0);

        Assert.Equal([Ben, Dee, Cal, Eva], Turns.Concerned(book, Step(Lead) with { Joined = [Head] }));
    }

    [Fact]
    public void A_cover_decides_in_anothers_place_unless_the_step_is_their_own_too()
    {
        Away(Ben, Eva, 0, 0);
        Away(Dee, Ben, 0, 0);

        Assert.Equal([Ben, Dee], Turns.OnBehalfOf(book, Step(Lead), Eva));
        Assert.Empty(Turns.OnBehalfOf(book, Step(Lead), Ben));
    }

    private static ApprovalRequest Waiting(PersonId by, params Verdict[] verdicts) => Request(by, 500, Step(Lead, isEnough: true) with { Verdicts = verdicts });

    private void Away(PersonId who, PersonId cover, int from, int to) =>
        book.Absences.Add(new Entry<Absence>("", "", new Absence(who, cover, book.Today.AddDays(from), book.Today.AddDays(to))));
}
