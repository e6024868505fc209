using AccountBot.Accounts;

namespace AccountBot.Dialogs.Updates;

/// <summary>When a line has used so much of its money that others are to hear of it. Pure.</summary>
internal static class BudgetMarks
{
    /// <summary>
    /// The highest percentage that the line reaches by this change and had not reached before; null where there is none. So each mark is told
    /// once, and again only where the line came down from it meanwhile. Any use of a line without money passes all marks.
    /// </summary>
    public static decimal? Passed(IReadOnlyList<decimal> percentages, BudgetLineFacts before, BudgetLineFacts after) =>
        percentages.Where(mark => Reaches(after, mark) && !Reaches(before, mark)).Cast<decimal?>().Max();

    private static bool Reaches(BudgetLineFacts line, decimal percentage) =>
        line.Committed + line.Spent > 0 && (line.Committed + line.Spent) * 100 >= percentage * line.Approved;
}
