using AccountBot.Accounts;
using AccountBot.Capabilities.Status;

namespace AccountBot.Tests.Capabilities.Status;

/// <summary>The pieces of the bar come to the whole, whatever the money does.</summary>
public sealed class BudgetBarTests
{
    [Theory]
    [InlineData(100, 20, 30, new[] { 30, 20, 50 })]
    [InlineData(100, 0, 0, new[] { 100 })]
    [InlineData(100, 0, 150, new[] { 100 })]
    [InlineData(100, 50, 100, new[] { 67, 33 })]
    [InlineData(0, 0, 0, new int[0])]
    [InlineData(3, 1, 1, new[] { 33, 34, 33 })]
    public void Spent_committed_and_left_share_the_bar(int approved, int committed, int spent, int[] percents) =>
        Assert.Equal(percents, BudgetBar.Shares([Line(approved, committed, spent)]).Select(part => part.Percent));

    [Fact]
    public void Lines_are_shown_together() =>
        Assert.Equal([50, 25, 25], BudgetBar.Shares([Line(100, 50, 50), Line(100, 0, 50)]).Select(part => part.Percent));

    private static BudgetLineFacts Line(decimal approved, decimal committed, decimal spent) =>
        new("Fees", BudgetLineKind.Fees, approved, committed, spent, EstimateToComplete: null);
}
