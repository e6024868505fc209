using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.HelpRequests;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.HelpRequests;

public class HelpRulesTests
{
    private static readonly HelpRequest Waiting = new(1, Ana, At, "how?", [Ben], Helper: null, Answer: null, HelpState.Waiting, Version: 1);
    private static readonly HelpRequest Taken = Waiting with { State = HelpState.Taken, Helper = Ben };

    [Fact]
    public void The_nearest_rung_above_is_asked() =>
        Assert.Equal([Ben], HelpRules.WhoIsAsked(Account((Junior, Ana), (Lead, Ben), (Head, Cal)), Rungs, Ana));

    [Fact]
    public void A_vacant_rung_is_passed_over() =>
        Assert.Equal([Cal], HelpRules.WhoIsAsked(Account((Junior, Ana), (Head, Cal)), Rungs, Ana));

    [Fact]
    public void Both_on_a_shared_rung_are_asked() =>
        Assert.Equal([Ben, Eva], HelpRules.WhoIsAsked(Account((Junior, Ana), (Lead, Ben), (Lead, Eva)), Rungs, Ana));

    [Fact]
    public void Somebody_beside_the_ladder_asks_as_its_lowest_rung_does() =>
        Assert.Equal([Ben], HelpRules.WhoIsAsked(Account((new Role("W"), Eva), (Junior, Ana), (Lead, Ben)), Rungs, Eva));

    [Fact]
    public void At_the_top_there_is_nobody_above() =>
        Assert.Empty(HelpRules.WhoIsAsked(Account((Chief, Dee), (Lead, Ben)), Rungs, Dee));

    [Fact]
    public void Whoever_was_asked_takes_it_and_finishes_it()
    {
        var taken = Assert.IsType<HelpDecision.Changed>(HelpRules.Take(Waiting, Ben)).Help;
        var done = Assert.IsType<HelpDecision.Changed>(HelpRules.Finish(taken, Ben, answer: null)).Help;

        Assert.Equal((HelpState.Done, Ben, 3), (done.State, done.Helper!.Value, done.Version));
    }

    [Fact]
    public void What_nobody_has_taken_is_not_done_without_an_answer() =>
        Assert.Equal(new HelpDecision.Refused(HelpRefusal.NeedsAnswer), HelpRules.Finish(Waiting, Ben, answer: null));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_is_passed_on_to_a_colleague_on_the_team_only(bool isOnTeam)
    {
        var book = isOnTeam ? Account((Junior, Ana), (Lead, Ben), (Head, Cal)) : Account((Junior, Ana), (Lead, Ben));

        Assert.Equal(isOnTeam, HelpRules.PassOn(book, Taken, Ben, Cal) is HelpDecision.Changed { Help.Asked: [var asked] } && asked == Cal);
    }

    [Theory]
    [InlineData("whom nobody on the team is")]
    [InlineData("who is on it")]
    public void A_helper_from_outside_does_not_learn_by_passing_it_on(string to) =>
        Assert.Equal(new HelpDecision.Refused(HelpRefusal.NeedsColleague), HelpRules.PassOn(Account((Junior, Ana), (Head, Cal)), Taken, Ben, to == "who is on it" ? Cal : Dee));

    [Theory]
    [InlineData("its asker takes it", "Ana")]
    [InlineData("somebody else takes it", "Cal")]
    public void It_is_refused_that(string act, string by) =>
        Assert.True(HelpRules.Take(Waiting, by == "Ana" ? Ana : Cal) is HelpDecision.Refused, act);

    [Fact]
    public void A_second_helper_is_shown_who_has_it() =>
        Assert.Equal(new HelpDecision.Refused(HelpRefusal.MovedOn), HelpRules.Take(Taken with { Asked = [Ben, Eva] }, Eva));

    [Fact]
    public void Only_its_asker_says_whether_it_helped_and_once()
    {
        var done = Taken with { State = HelpState.Done, Answer = "so" };

        var helped = Assert.IsType<HelpDecision.Changed>(HelpRules.Judge(done, Ana, helped: true)).Help;
        var again = Assert.IsType<HelpDecision.Changed>(HelpRules.Judge(done, Ana, helped: false)).Help;

        Assert.Equal((HelpState.Done, (bool?)true, HelpState.Waiting), (helped.State, helped.Helped, again.State));
        Assert.Equal([Ben], again.Asked);
        Assert.IsType<HelpDecision.Refused>(HelpRules.Judge(helped, Ana, helped: false));
        Assert.IsType<HelpDecision.Refused>(HelpRules.Judge(done, Ben, helped: true));
        Assert.IsType<HelpDecision.Refused>(HelpRules.Judge(Taken, Ana, helped: true));
    }

    [Theory]
    [InlineData("Ana", true)]
    [InlineData("Ben", true)]
    [InlineData("Cal", false)]
    public void Asker_and_helper_say_of_which_kind_it_is(string who, bool may)
    {
        var by = who switch { "Ana" => Ana, "Ben" => Ben, _ => Cal };

        Assert.Equal(may, HelpRules.Sort(Waiting, by, HelpKind.Quality) is HelpDecision.Changed { Help.Kind: HelpKind.Quality });
        Assert.IsType<HelpDecision.Refused>(HelpRules.Sort(Waiting with { State = HelpState.Done }, by, HelpKind.Quality));
    }

    [Fact]
    public void Only_a_helper_brings_others_in()
    {
        Assert.Equal([Ben, Cal], Assert.IsType<HelpDecision.Changed>(HelpRules.BringIn(Taken, Ben, [Cal])).Help.Asked);
        Assert.IsType<HelpDecision.Refused>(HelpRules.BringIn(Taken, Ana, [Cal]));
        Assert.IsType<HelpDecision.Refused>(HelpRules.BringIn(Taken, Ben, []));
    }

    [Fact]
    public void Only_its_asker_withdraws_it()
    {
        Assert.IsType<HelpDecision.Changed>(HelpRules.Withdraw(Taken, Ana));
        Assert.IsType<HelpDecision.Refused>(HelpRules.Withdraw(Taken, Ben));
        Assert.IsType<HelpDecision.Refused>(HelpRules.Withdraw(Taken with { State = HelpState.Done }, Ana));
    }
}
