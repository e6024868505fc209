using AccountBot.Tests.Language.Spoken;

namespace AccountBot.Benchmarks.Training;

/// <summary>The utterances to learn from, with what the model looks at.</summary>
internal static class Frames
{
    public static IReadOnlyList<Sample> ToLearnFrom() =>
        [.. TrainingSet.All.AsParallel().AsOrdered().Select(said => new Sample(said.Writer, said.Text, said.Intents, [.. TrainingSet.FeaturesOf(said.Text)]))];
}
