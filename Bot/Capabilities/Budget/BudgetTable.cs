using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Budget;

/// <summary>Lines of money under each other, what is left in bold.</summary>
internal static class BudgetTable
{
    private static readonly TableColumn[] Figures =
    [
        new("Approved", 3, HoldsFigures: true), new("Committed", 3, HoldsFigures: true), new("Spent", 3, HoldsFigures: true),
        new("Left", 3, HoldsFigures: true), new("Used", 2, HoldsFigures: true),
    ];

    /// <param name="first">What a row is: a line, or an account.</param>
    public static CardElement Of(string first, IEnumerable<BudgetLineFacts> lines, string currency) =>
        new Table([new TableColumn(first, 4), .. Figures], [.. lines.Select(line => Row(line, currency))]);

    private static IReadOnlyList<CardText> Row(BudgetLineFacts line, string currency) =>
    [
        QuestionWords.Clip(line.Line),
        BudgetWords.Money(line.Approved, currency),
        BudgetWords.Money(line.Committed, currency),
        BudgetWords.Money(line.Spent, currency),
        CardText.Bold(BudgetWords.Money(line.Left, currency)),
        BudgetQuestion.PercentUsed(line) is { } used ? $"{used}%" : "–",
    ];
}
