using System.Globalization;
using AccountBot.Language;

namespace AccountBot.Tests.Language;

public class MoneyReaderTests
{
    [Theory]
    [InlineData("£4,000", "4000", "GBP", AmountChange.Unsaid)]
    [InlineData("4k", "4000", null, AmountChange.Unsaid)]
    [InlineData("6K more", "6000", null, AmountChange.More)]
    [InlineData("£12.5k", "12500", "GBP", AmountChange.Unsaid)]
    [InlineData("£4,000.50", "4000.50", "GBP", AmountChange.Unsaid)]
    [InlineData("twelve hundred more on fees", "1200", null, AmountChange.More)]
    [InlineData("two and a half grand more", "2500", null, AmountChange.More)]
    [InlineData("five thousand pounds", "5000", "GBP", AmountChange.Unsaid)]
    [InlineData("half a million euros", "500000", "EUR", AmountChange.Unsaid)]
    [InlineData("another 2,500 quid", "2500", "GBP", AmountChange.More)]
    [InlineData("€3m", "3000000", "EUR", AmountChange.Unsaid)]
    [InlineData("4000 pounds", "4000", "GBP", AmountChange.Unsaid)]
    [InlineData("GBP 4,000", "4000", "GBP", AmountChange.Unsaid)]
    [InlineData("chf 12,000", "12000", "CHF", AmountChange.Unsaid)]
    [InlineData("1.2 million", "1200000", null, AmountChange.Unsaid)]
    [InlineData("4000€", "4000", "EUR", AmountChange.Unsaid)]
    [InlineData("£4 000", "4000", "GBP", AmountChange.Unsaid)]
    [InlineData("$250", "250", "USD", AmountChange.Unsaid)]
    [InlineData("ask for 4000 more on Velorin", "4000", null, AmountChange.More)]
    [InlineData("increase the budget by 2500", "2500", null, AmountChange.More)]
    [InlineData("cut fees by £2k", "2000", "GBP", AmountChange.Less)]
    [InlineData("take £2k off fees", "2000", "GBP", AmountChange.Less)]
    [InlineData("give back £500", "500", "GBP", AmountChange.Less)]
    [InlineData("reduce it by 3k", "3000", null, AmountChange.Less)]
    [InlineData("ask for £-5", "-5", "GBP", AmountChange.Unsaid)]
    [InlineData("minus £500", "-500", "GBP", AmountChange.Less)]
    [InlineData("£0", "0", "GBP", AmountChange.Unsaid)]
    [InlineData("£999,999,999,999", "999999999999", "GBP", AmountChange.Unsaid)]
    [InlineData("need 2026 more", "2026", null, AmountChange.More)]
    public void A_sum_is_read(string said, string value, string? currency, AmountChange change)
    {
        var amount = Assert.Single(MoneyReader.Read(Utterance.Read(said)));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), amount.Value);
        Assert.Equal((currency, change), (amount.Currency, amount.Change));
    }

    [Theory]
    [InlineData("2 extra posters")]
    [InlineData("need the budget by 11 Dec")]
    [InlineData("where's my CO3, need it more than ever")]
    [InlineData("top 3 budget lines")]
    [InlineData("ask for 1500 more leaflets")]
    [InlineData("budget for Dec 2026")]
    [InlineData("the 4k video budget")]
    [InlineData("raise the budget by 10%")]
    [InlineData("thanks a million")]
    [InlineData("room 4000")]
    [InlineData("a 3m stand on the budget")]
    public void A_number_that_is_no_money_is_left(string said) => Assert.Empty(MoneyReader.Read(Utterance.Read(said)));

    [Fact]
    public void Two_sums_are_both_read() =>
        Assert.Equal([4000m, 500m], MoneyReader.Read(Utterance.Read("£4,000 for the stand and £500 for couriers")).Select(a => a.Value));

    [Fact]
    public void A_range_is_two_sums() =>
        Assert.Equal([3000m, 4000m], MoneyReader.Read(Utterance.Read("£3-4k more on fees")).Select(a => a.Value));

    [Theory]
    [InlineData("approx 9.5k", true)]
    [InlineData("around £500", true)]
    [InlineData("~£500", true)]
    [InlineData("£500", false)]
    public void An_approximate_sum_is_known_as_such(string said, bool approximate) =>
        Assert.Equal(approximate, Assert.Single(MoneyReader.Read(Utterance.Read(said))).IsApproximate);

    [Theory]
    [InlineData("increase fees to £60,000", true)]
    [InlineData("increase fees by £60,000", false)]
    [InlineData("add £500 to fees", false)]
    [InlineData("make fees on Velorin £200k", true)]
    [InlineData("make a request for £4k on fees", false)]
    public void A_sum_to_arrive_at_is_told_from_a_change(string said, bool total) =>
        Assert.Equal(total, Assert.Single(MoneyReader.Read(Utterance.Read(said))).IsTotal);

    [Fact]
    public void The_words_read_are_named_by_their_span()
    {
        var said = Utterance.Read("ask for 4000 pounds more");
        Assert.Equal("4000 pounds", said.Quote(Assert.Single(MoneyReader.Read(said)).Span));
    }
}
