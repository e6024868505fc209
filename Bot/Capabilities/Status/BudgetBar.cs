using AccountBot.Accounts;
using AccountBot.Cards;

namespace AccountBot.Capabilities.Status;

/// <summary>
/// All of an account's money as one bar: spent, committed, left. The words beside it say the same, so a screen reader and a client
/// without colours lose nothing.
/// </summary>
internal static class BudgetBar
{
    // An empty block is drawn by no client.
    private const string Blank = "\u00a0";

    private const int Whole = 100;

    public static IEnumerable<CardElement> Of(IReadOnlyList<BudgetLineFacts> lines)
    {
        var parts = Shares(lines);
        return parts.Count == 0 ? [] : [new ColumnSet([.. parts.Select(part => Piece(part.Percent, part.Style))]) { IsBar = true }];
    }

    /// <summary>Whole percents that come to a hundred; money spent beyond what was approved fills the bar.</summary>
    public static IReadOnlyList<(int Percent, ContainerStyle Style)> Shares(IReadOnlyList<BudgetLineFacts> lines)
    {
        var (spent, committed) = (lines.Sum(line => line.Spent), lines.Sum(line => line.Committed));
        var all = Math.Max(lines.Sum(line => line.Approved), spent + committed);
        if (all <= 0)
        {
            return [];
        }

        var isOver = lines.Sum(line => line.Left) < 0;
        var (first, both) = (Percent(spent, all), Percent(spent + committed, all));
        return
        [
            .. new[]
            {
                (Percent: first, Style: isOver ? ContainerStyle.Attention : ContainerStyle.Accent),
                (Percent: both - first, Style: ContainerStyle.Warning),
                (Percent: Whole - both, Style: ContainerStyle.Good),
            }.Where(part => part.Percent > 0),
        ];
    }

    private static int Percent(decimal part, decimal all) => (int)Math.Clamp(decimal.Round(Whole * part / all), 0, Whole);

    private static Column Piece(int percent, ContainerStyle style) => new([new TextBlock(Blank) { Size = TextSize.Small }]) { Weight = percent, Style = style };
}
