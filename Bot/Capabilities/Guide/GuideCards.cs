using AccountBot.Cards;

namespace AccountBot.Capabilities.Guide;

/// <summary>Examples to say, as text and card.</summary>
internal static class GuideCards
{
    public static Message Welcome(IReadOnlyList<string> examples) => new(
        GuideWords.Text($"{GuideWords.Welcome} {GuideWords.TryThese}", examples),
        new AdaptiveCard
        {
            Body =
            [
                TextBlock.Heading("What I can do"),
                new TextBlock(GuideWords.Welcome),
                TextBlock.Subtle(GuideWords.TryThese),
                .. examples.Select(example => new TextBlock(GuideWords.Quoted(example)) { IsTight = true }),
            ],
        });

    /// <param name="opening">Why it is not answered: not understood, or not yet possible.</param>
    public static Message Near(string opening, IReadOnlyList<string> examples) => new(
        GuideWords.Text(opening, examples),
        new AdaptiveCard
        {
            Body = [new TextBlock(opening), .. examples.Select(example => new TextBlock(GuideWords.Quoted(example)) { IsTight = true })],
        });
}
