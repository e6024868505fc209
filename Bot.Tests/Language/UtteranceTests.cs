using AccountBot.Language;

namespace AccountBot.Tests.Language;

public class UtteranceTests
{
    [Theory]
    [InlineData("what\u2019s\u00A0due\u200B?", "what's due?")]
    [InlineData("  push \t the   deck ", "push the deck")]
    [InlineData("\u201CVelorin\u201D \u2013 EU", "\"Velorin\" - EU")]
    [InlineData("nice 🎉 work 👍🏽", "nice work")]
    [InlineData("wait\u2026", "wait...")]
    [InlineData("one \n two", "one\ntwo")]
    public void Text_is_cleaned_and_keeps_its_case(string raw, string clean) => Assert.Equal(clean, Utterance.Read(raw).Text);

    [Theory]
    [InlineData("What's due TMRW?", "whats due tomorrow")]
    [InlineData("Pass-through", "pass through")]
    [InlineData("Ångström café", "angstrom cafe")]
    [InlineData("£4,000.50 on CO-03", "4,000.50 on co 03")]
    [InlineData("3-10 Aug, 2026-12-11 and 11/12", "3-10 aug 2026-12-11 and 11/12")]
    [InlineData("we're off, we'd say", "we off we say")]
    [InlineData("👍", "")]
    public void Words_are_folded_for_matching(string raw, string words) =>
        Assert.Equal(words, string.Join(' ', Utterance.Read(raw).Tokens.Select(t => t.Word)));

    [Theory]
    [InlineData("Priya's", "priya")]
    [InlineData("throughs", "through")]
    [InlineData("congress", "congress")]
    [InlineData("agencies", "agency")]
    public void A_stem_is_without_possessive_and_plural(string raw, string stem) => Assert.Equal(stem, Assert.Single(Utterance.Read(raw).Tokens).Stem);

    [Fact]
    public void Words_are_quoted_as_they_were_typed()
    {
        var said = Utterance.Read("for the “Congress Stand” now");
        Assert.Equal("the \"Congress Stand", said.Quote(new TokenSpan(1, 4)));
        Assert.Equal(string.Empty, said.Quote(new TokenSpan(2, 2)));
    }

    [Fact]
    public void A_thumb_up_is_seen_though_it_is_no_word()
    {
        Assert.True(Utterance.Read("👍").Applauds);
        Assert.False(Utterance.Read("🐟").Applauds);
    }

    [Fact]
    public void No_more_is_read_than_the_longest_message() =>
        Assert.Equal(Utterance.LongestRead, Utterance.Read(new string('a', 200_000)).Text.Length);
}
