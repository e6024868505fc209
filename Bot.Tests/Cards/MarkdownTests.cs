using AccountBot.Cards;

namespace AccountBot.Tests.Cards;

public class MarkdownTests
{
    [Theory]
    [InlineData("Pass-through, £4,000 (2 of 3) & more.", "Pass-through, £4,000 (2 of 3) & more.")]
    [InlineData("a &lt; b", @"a \&lt; b")]
    [InlineData("R & D < 4", "R & D < 4")]
    [InlineData("Speaker deck, second draft", "Speaker deck, second draft")]
    [InlineData("*bold*", @"\*bold\*")]
    [InlineData("[link](http://x)", @"\[link\](http://x)")]
    [InlineData("_under_ snake_case", @"\_under\_ snake_case")]
    [InlineData("{{DATE(2026-01-01,SHORT)}}", @"\{\{DATE(2026-01-01,SHORT)\}\}")]
    [InlineData("<at>Tom</at>", @"\<at>Tom\</at>")]
    [InlineData("# title", @"\# title")]
    [InlineData("- item", @"\- item")]
    [InlineData("1. first", @"1\. first")]
    [InlineData(@"a\*b", @"a\\\*b")]
    public void What_people_type_shows_literally_and_what_does_not_act_stays_as_it_is(string typed, string markdown) =>
        Assert.Equal(markdown, Markdown.Escape(typed));
}
