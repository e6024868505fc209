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

    public static Message NotUnderstood(IReadOnlyList<string> examples) => new(
        GuideWords.Text(GuideWords.NotUnderstood, examples),
        new AdaptiveCard
        {
            Body = [new TextBlock(GuideWords.NotUnderstood), .. examples.Select(example => new TextBlock(GuideWords.Quoted(example)) { IsTight = true })],
        });
}
