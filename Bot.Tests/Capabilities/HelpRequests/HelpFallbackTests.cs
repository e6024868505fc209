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

    private static HelpRequest? Pass(AccountBook book, HelpRequest help, params IReadOnlyList<PersonId> managers) => HelpFallbacks.Pass(book, Rungs, help, Blocked, managers);
}
