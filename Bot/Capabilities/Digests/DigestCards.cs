using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Digests;

/// <summary>A digest as one message, worst first; each line has a button that opens what it speaks of.</summary>
internal static class DigestCards
{
    /// <summary>With texts at their longest about half of what a card may weigh.</summary>
    private const int Most = 15;

    public static Message Of(IReadOnlyList<DigestItem> items, DateOnly today)
    {
        var heading = DigestWords.Heading(items, today);
        var shown = items.Take(Most).ToList();
        string[] rest = items.Count > Most ? [DigestWords.More(items.Count - Most)] : [];
        return new Message(string.Join('\n', [$"{heading}.", .. shown.Select(item => $"{DigestWords.Part(item.Part)}: {item.Text}."), .. rest]), new AdaptiveCard
        {
            Body = [TextBlock.Heading(heading), .. shown.GroupBy(item => item.Part).SelectMany(Part), .. rest.Select(text => TextBlock.Subtle(text))],
        });
    }

    private static IEnumerable<CardElement> Part(IGrouping<DigestPart, DigestItem> part) =>
        [new TextBlock(DigestWords.Part(part.Key)) { IsBold = true, IsHeading = true, Separator = true }, .. part.Select(Line)];

    private static ColumnSet Line(DigestItem item) => new(
    [
        new Column([new TextBlock(item.Text)]) { Stretches = true },
        new Column([new ActionSet([Opening.Of(item.Question)])]),
    ]);
}
