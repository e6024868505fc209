using AccountBot.Accounts;
using AccountBot.Cards;

namespace AccountBot.Capabilities.Approvals.Kinds;

/// <summary>What a change does to money, drawn: how it stands, and how it would stand. It shows nothing that the card's facts do not say. Pure.</summary>
internal static class MoneyChart
{
    /// <summary>Null where there is nothing to draw.</summary>
    public static StackedBars? Of(string title, IEnumerable<Bar> bars, string currency)
    {
        var drawn = bars.Where(bar => bar.Parts.Count > 0).ToList();
        return drawn.Count == 0 ? null : new StackedBars(title, drawn, string.Join(' ', drawn.Select(bar => KindWords.InWords(bar, currency))));
    }

    /// <summary>A line's money, used and left, with so much more approved on it; what was used beyond what is approved stands apart.</summary>
    public static Bar OfLine(string title, BudgetLineFacts line, decimal more = 0)
    {
        var changed = line with { Approved = line.Approved + more };
        var over = Math.Max(0, -changed.Left);
        return OfParts(
            title,
            new BarPart(KindWords.Used, changed.Committed + changed.Spent - over, ChartColor.Neutral),
            new BarPart(KindWords.Left, changed.Left, ChartColor.Good),
            new BarPart(KindWords.Over, over, ChartColor.Attention));
    }

    public static Bar OfParts(string title, params IEnumerable<BarPart> parts) => new(title, [.. parts.Where(part => part.Value > 0)]);
}
