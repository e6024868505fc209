using AccountBot.Accounts;

namespace AccountBot.Tests.Accounts;

public class LadderTests
{
    private static readonly Ladder Ladder = new(
        [Rung("Junior", "Junior Consultant"), Rung("Lead", "Lead Consultant", "Principal"), Rung("Partner", "Partner")],
        [Rung("Writing", "Writer", "Editor")]);

    [Theory]
    [InlineData("Junior", 0)]
    [InlineData("partner", 2)]
    [InlineData("Writing", -1)]
    [InlineData("Nobody", -1)]
    public void A_role_stands_as_high_as_the_file_puts_it(string role, int index) =>
        Assert.Equal(index, Ladder.IndexOf(new Role(role)));

    [Theory]
    [InlineData("Lead Consultant", "Lead")]
    [InlineData("  lead   consultant ", "Lead")]
    [InlineData("PRINCIPAL", "Lead")]
    [InlineData("partner", "Partner")]
    [InlineData("Junior", "Junior")]
    public void A_title_means_a_rung_by_its_words_case_and_blanks_aside(string title, string role) =>
        Assert.Equal(new Role(role), Ladder.RungForTitle(title)?.Role);

    [Theory]
    [InlineData("Senior Partner")]
    [InlineData("Consultant")]
    [InlineData("Writer")]
    [InlineData("")]
    public void A_title_that_no_rung_bears_is_not_guessed(string title) =>
        Assert.Null(Ladder.RungForTitle(title));

    [Fact]
    public void A_role_beside_the_ladder_is_known_though_it_has_no_rung()
    {
        Assert.True(Ladder.Contains(new Role("writing")));
        Assert.Equal("Writer", Ladder.TitleOf(new Role("Writing")));
        Assert.False(Ladder.Contains(new Role("Nobody")));
    }

    [Fact]
    public void A_role_that_the_agency_does_not_have_is_called_by_its_code() =>
        Assert.Equal("Nobody", Ladder.TitleOf(new Role("Nobody")));

    private static Rung Rung(string role, string title, params string[] titles) =>
        new(new Role(role), title, titles, Limits.Nothing, DefaultDuties.Lowest);
}
