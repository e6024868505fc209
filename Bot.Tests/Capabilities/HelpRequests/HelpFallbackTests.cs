using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.HelpRequests;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.HelpRequests;

public class HelpFallbackTests
{
    private static readonly HelpRequest Waiting = new(1, Ana, At, "how?", [Ben], Helper: null, Answer: null, HelpState.Waiting, Version: 1);
    private static readonly Unreached Blocked = new(Ben, UnreachedBecause.Blocked);

    [Fact]
    public void The_next_rung_above_is_asked_too()
    {
        var passed = Pass(Account((Junior, Ana), (Lead, Ben), (Head, Cal), (Chief, Dee)), Waiting)!;

        Assert.Equal([Ben, Cal], passed.Asked);
        Assert.Equal([Cal], HelpFallbacks.Reached(passed));
        Assert.Equal((2, Blocked), (passed.Version, Assert.Single(passed.Unreached)));
    }

    [Fact]
    public void Whoever_was_asked_beside_them_has_it() =>
        Assert.Equal([Eva], HelpFallbacks.Reached(Pass(Account((Junior, Ana), (Lead, Ben), (Lead, Eva), (Head, Cal)), Waiting with { Asked = [Ben, Eva] })!));

    [Fact]
    public void A_cover_comes_before_the_rung_above()
    {
        var book = Account((Junior, Ana), (Lead, Ben), (Head, Cal));
        book.Absences.Add(new Entry<Absence>("", "", new Absence(Ben, Eva, book.Today, book.Today)));

        Assert.Equal([Ben, Eva], Pass(book, Waiting)!.Asked);
    }

    [Fact]
    public void A_vacant_rung_is_passed_over() =>
        Assert.Equal([Ben, Dee], Pass(Account((Junior, Ana), (Lead, Ben), (Chief, Dee)), Waiting)!.Asked);

    [Fact]
    public void Above_the_ladder_it_is_the_askers_manager() =>
        Assert.Equal([Ben, Eva], Pass(Account((Junior, Ana), (Lead, Ben)), Waiting, Ben, Eva, Dee)!.Asked);

    [Fact]
    public void With_nobody_above_it_stays() =>
        Assert.Empty(HelpFallbacks.Reached(Pass(Account((Junior, Ana), (Lead, Ben)), Waiting, Ana)!));

    [Theory]
    [InlineData("somebody has taken it")]
    [InlineData("it was passed on since")]
    [InlineData("it is known")]
    public void Nothing_comes_of_it_where(string so)
    {
        var help = so switch
        {
            "somebody has taken it" => Waiting with { State = HelpState.Taken, Helper = Ben },
            "it was passed on since" => Waiting with { Asked = [Cal], Before = [Ben] },
            _ => Waiting with { Unreached = [Blocked] },
        };

        Assert.Null(Pass(Account((Junior, Ana), (Lead, Ben), (Head, Cal)), help));
    }

    [Fact]
    public void Unanswered_it_goes_to_the_cover_then_to_the_next_rung_and_no_further()
    {
        var book = Account((Junior, Ana), (Lead, Ben), (Head, Cal), (Chief, Dee));
        book.Absences.Add(new Entry<Absence>("", "", new Absence(Ben, Eva, book.Today, book.Today)));

        var covered = HelpFallbacks.GoOn(book, Rungs, Waiting, [])!;
        var above = HelpFallbacks.GoOn(book, Rungs, covered, [])!;

        Assert.Equal([Ben, Eva], covered.Asked);
        Assert.Equal([Ben, Eva, Cal], above.Asked);
        Assert.Equal((HelpReach.Cover, HelpReach.Above), (covered.Reach, above.Reach));
        Assert.Null(HelpFallbacks.GoOn(book, Rungs, above, []));
    }

    [Fact]
    public void Unanswered_with_no_cover_it_goes_to_the_next_rung_at_once() =>
        Assert.Equal([Ben, Cal], HelpFallbacks.GoOn(Account((Junior, Ana), (Lead, Ben), (Head, Cal)), Rungs, Waiting, [])!.Asked);

    [Fact]
    public void Unanswered_with_nobody_above_it_stays() =>
        Assert.Equal([Ben], HelpFallbacks.GoOn(Account((Junior, Ana), (Lead, Ben)), Rungs, Waiting, [])!.Asked);

    [Fact]
    public void A_manager_from_outside_is_followed_by_nobody_below() =>
        Assert.Equal([Eva], HelpFallbacks.GoOn(Account((Junior, Ana), (Chief, Dee)), Rungs, Waiting with { AskedBy = Dee, Asked = [Eva] }, [])!.Asked);

    [Theory]
    [InlineData("Taken")]
    [InlineData("Done")]
    [InlineData("Withdrawn")]
    public void What_does_not_wait_goes_nowhere(string state) =>
        Assert.Null(HelpFallbacks.GoOn(Account((Junior, Ana), (Lead, Ben), (Head, Cal)), Rungs, Waiting with { State = Enum.Parse<HelpState>(state) }, []));

    private static HelpRequest? Pass(AccountBook book, HelpRequest help, params IReadOnlyList<PersonId> managers) => HelpFallbacks.Pass(book, Rungs, help, Blocked, managers);
}
