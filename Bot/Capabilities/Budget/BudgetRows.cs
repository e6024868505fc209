using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Budget;

/// <summary>Lines of money under each other: what is left beside each name, and what it is made of below. It fits a phone, which a table of six columns does not.</summary>
internal static class BudgetRows
{
    public static IEnumerable<CardElement> Of(IEnumerable<BudgetLineFacts> lines, string currency) => lines.SelectMany(line => Row(line, currency));

    private static IEnumerable<CardElement> Row(BudgetLineFacts line, string currency)
    {
        var left = new TextBlock(BudgetWords.Left(line, currency)) { IsBold = true, Color = line.Left < 0 ? TextColor.Attention : TextColor.Default };
        yield return new ColumnSet([new Column([new TextBlock(QuestionWords.Clip(line.Line))]) { Stretches = true }, new Column([left])]);
        yield return TextBlock.Subtle(BudgetWords.MadeOf(line, currency));
    }
}
