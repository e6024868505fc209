using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Away;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Away;

/// <summary>Ben leads on the account, Ana is below him, Cal above; Dee is on none of it.</summary>
public sealed class CoverRulesTests
{
    private readonly AccountBook book = Account((Junior, Ana), (Lead, Ben), (Head, Cal));

    [Fact]
    public void Somebody_above_may_cover_and_somebody_from_elsewhere_may()
    {
        Assert.Null(Refuse(Cal));
        Assert.Null(Refuse(Dee));
    }

    [Fact]
    public void Nobody_covers_for_themselves() => Assert.IsType<CoverRefusal.Themselves>(Refuse(Ben));

    [Fact]
    public void Whose_requests_come_to_the_absent_may_not_cover() =>
        Assert.Equal(new CoverRefusal.OwnRequests("Brand"), Refuse(Ana));

    [Fact]
    public void Who_has_asked_for_something_that_waits_for_the_absent_may_not_cover()
    {
        book.Requests.Add(new Entry<ApprovalRequest>("", "", Request(Dee, 500, Step(Lead, isEnough: true))));

        Assert.IsType<CoverRefusal.OwnRequests>(Refuse(Dee));
    }

    [Fact]
    public void A_rung_that_approves_nothing_may_be_covered_from_anywhere()
    {
        var low = Account((new Role("W"), Dee), (Junior, Ana));

        Assert.Null(CoverRules.Refuse(new CoverFacts(Ana, Dee, [low], [low], ChainReturns: false), Rungs));
    }

    [Fact]
    public void A_wall_holds_in_either_direction()
    {
        Assert.IsType<CoverRefusal.Wall>(CoverRules.Refuse(new CoverFacts(Ben, Dee, [book], [Rival("brand")], ChainReturns: false), Rungs));
        Assert.Null(CoverRules.Refuse(new CoverFacts(Ben, Dee, [book], [Rival("other")], ChainReturns: false), Rungs));
    }

    [Fact]
    public void A_circle_is_no_cover() =>
        Assert.IsType<CoverRefusal.Loop>(CoverRules.Refuse(new CoverFacts(Ben, Cal, [book], [book], ChainReturns: true), Rungs));

    private static AccountBook Rival(string of)
    {
        var head = new AccountHead(AccountId.Parse("rival"), "Rival", "Client", [], Status: null, Strategy: null, Period: null, [AccountId.Parse(of)], Seq: 0, Hash: "", LastNo: 0);
        return new AccountBook(new Entry<AccountHead>("rival~0", "1", head));
    }

    private CoverRefusal? Refuse(PersonId cover) => CoverRules.Refuse(new CoverFacts(Ben, cover, [book], [], ChainReturns: false), Rungs);
}
