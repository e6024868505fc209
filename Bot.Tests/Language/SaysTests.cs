using System.Globalization;
using AccountBot.Language;

namespace AccountBot.Tests.Language;

public class SaysTests
{
    [Fact]
    public void A_date_reads_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal("Fri 4 Dec 2026", Says.Date(new DateOnly(2026, 12, 4)));
        Assert.Equal("£12,500", Says.Money(12_500m, "GBP"));
        CultureInfo.CurrentCulture = before;
    }

    [Theory]
    [InlineData("12500", "GBP", "£12,500")]
    [InlineData("12500.00", "GBP", "£12,500")]
    [InlineData("4000.5", "GBP", "£4,000.50")]
    [InlineData("-500", "GBP", "-£500")]
    [InlineData("0", "EUR", "€0")]
    [InlineData("-0.001", "GBP", "£0")]
    [InlineData("1000000", "USD", "$1,000,000")]
    [InlineData("12500", "CHF", "CHF 12,500")]
    [InlineData("-12500", "CHF", "-CHF 12,500")]
    public void Money_reads_with_its_currency(string amount, string currency, string reads) =>
        Assert.Equal(reads, Says.Money(decimal.Parse(amount, CultureInfo.InvariantCulture), currency));

    [Fact]
    public void A_list_ends_in_and()
    {
        Assert.Equal(string.Empty, Says.List([]));
        Assert.Equal("A", Says.List(["A"]));
        Assert.Equal("A and B", Says.List(["A", "B"]));
        Assert.Equal("A, B and C", Says.List(["A", "B", "C"]));
    }

    [Fact]
    public void A_count_agrees_with_its_noun()
    {
        Assert.Equal("1 day", Says.Count(1, "day"));
        Assert.Equal("0 days", Says.Count(0, "day"));
        Assert.Equal("1,200 people", Says.Count(1200, "person", "people"));
    }

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "tomorrow")]
    [InlineData(5, "in 5 days")]
    [InlineData(-1, "1 day overdue")]
    [InlineData(-3, "3 days overdue")]
    public void A_due_date_reads_by_its_distance(int days, string reads) => Assert.Equal(reads, Says.Due(Day.Today.AddDays(days), Day.Today));
}
