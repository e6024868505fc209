using AccountBot.Accounts;
using AccountBot.Capabilities.Approvals;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Cards;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Approvals;

public class ShownFactsTests
{
    private static readonly IReadOnlyList<Fact> Drawn = [new("Now", "£40"), new("After", "£44"), new("Left", "£10")];

    [Fact]
    public void What_is_as_it_was_has_not_moved() => Assert.Empty(ShownFacts.Moved(ShownFacts.Digest(Drawn), Drawn));

    [Fact]
    public void Only_the_facts_that_moved_are_named()
    {
        IReadOnlyList<Fact> now = [new("Now", "£40"), new("After", "£44"), new("Left", "£7")];

        Assert.Equal([now[2]], ShownFacts.Moved(ShownFacts.Digest(Drawn), now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("a.b.c.d.e.f")]
    public void Where_the_digest_fits_nothing_everything_has_moved(string forged) => Assert.Equal(Drawn, ShownFacts.Moved(forged, Drawn));

    [Fact]
    public void A_button_that_says_nothing_of_facts_is_of_an_older_card() => Assert.Empty(ShownFacts.Moved(shown: null, Drawn));

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(1, 1, false)]
    [InlineData(0, 2, false)]
    [InlineData(-1, 2, false)]
    public void Only_what_somebody_else_set_since_is_news(int minutes, int by, bool isNews)
    {
        var request = Request(Ana, 5, Step(Lead)) with { Since = At };
        var set = new LastSet(by == 1 ? Ben : Cal, At.AddMinutes(minutes));

        Assert.Equal(isNews, ShownFacts.AreNews([set], request, Ben));
    }
}
