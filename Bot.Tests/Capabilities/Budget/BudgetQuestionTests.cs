using AccountBot.Accounts;
using AccountBot.Capabilities.Budget;

namespace AccountBot.Tests.Capabilities.Budget;

public sealed class BudgetQuestionTests
{
    private static readonly Period April = new(new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30));

    [Theory]
    [InlineData(100, 20, 30, 50)]
    [InlineData(100, 0, 0, 0)]
    [InlineData(100, 60, 60, 120)]
    [InlineData(3, 1, 0, 33)]
    [InlineData(8, 1, 0, 13)]
    public void What_is_committed_counts_as_used(int approved, int committed, int spent, int percent) =>
        Assert.Equal(percent, Burn.PercentUsed(Line(approved, committed, spent)));

    [Fact]
    public void Nothing_approved_has_no_percentage() => Assert.Null(Burn.PercentUsed(Line(0, 5, 5)));

    [Theory]
    [InlineData(1, 3)]
    [InlineData(15, 50)]
    [InlineData(30, 100)]
    public void Today_counts_as_gone(int day, int percent) => Assert.Equal(percent, Burn.PercentGone(April, new DateOnly(2026, 4, day)));

    [Fact]
    public void Outside_of_the_period_time_is_not_compared()
    {
        Assert.Null(Burn.PercentGone(April, new DateOnly(2026, 5, 1)));
        Assert.Null(Burn.PercentGone(April, new DateOnly(2026, 3, 31)));
        Assert.Null(Burn.PercentGone(period: null, new DateOnly(2026, 4, 1)));
    }

    [Fact]
    public void A_total_adds_up_what_is_left() => Assert.Equal(75, BudgetQuestion.Total([Line(100, 20, 30), Line(50, 10, 15)]).Left);

    private static BudgetLineFacts Line(decimal approved, decimal committed, decimal spent) =>
        new("Fees", BudgetLineKind.Fees, approved, committed, spent, EstimateToComplete: null);
}
