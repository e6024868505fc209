using AccountBot.Accounts;
using AccountBot.Dialogs.Updates;

namespace AccountBot.Tests.Dialogs.Updates;

public sealed class BudgetMarksTests
{
    [Theory]
    [InlineData(0, 69.9, null)]
    [InlineData(69.9, 70, 70.0)]
    [InlineData(70, 75, null)]
    [InlineData(60, 95, 90.0)]
    [InlineData(60, 130, 100.0)]
    [InlineData(100, 130, null)]
    [InlineData(80, 60, null)]
    public void The_highest_mark_that_is_newly_reached_is_told(double before, double after, double? mark) =>
        Assert.Equal((decimal?)mark, BudgetMarks.Passed([70, 90, 100], Line((decimal)before), Line((decimal)after)));

    [Fact]
    public void Any_money_on_a_line_without_any_passes_all() =>
        Assert.Equal(100, BudgetMarks.Passed([70, 100], Line(0) with { Approved = 0 }, Line(1) with { Approved = 0 }));

    [Fact]
    public void An_untouched_line_without_money_reaches_nothing() =>
        Assert.Null(BudgetMarks.Passed([70, 100], Line(0) with { Approved = 0 }, Line(0) with { Approved = 0 }));

    private static BudgetLineFacts Line(decimal spent) => new("Fees", BudgetLineKind.Fees, Approved: 100, Committed: 0, spent, EstimateToComplete: null);
}
