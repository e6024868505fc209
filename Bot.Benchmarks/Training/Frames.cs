using AccountBot.Language;
using AccountBot.Language.Intents;
using AccountBot.Language.Learned;
using AccountBot.Tests.Language;
using AccountBot.Tests.Language.Spoken;

namespace AccountBot.Benchmarks.Training;

/// <summary>The frames to learn from, each typed in every way with other names in it. What only measures is not among them.</summary>
internal static class Frames
{
    // Stays out for good: the figures of docs/understanding.md are taken on it.
    private const string Held = "newyork.tsv";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Language");

    /// <summary>By writer.</summary>
    public static IReadOnlyList<Sample> ToLearnFrom() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "Spoken"), "*.tsv").Select(file => Path.GetFileName(file)).Where(file => file != Held).Order(StringComparer.Ordinal)
            .SelectMany(file => SpokenSet.Read(file, TrainingFillers.All).Utterances.AsParallel().AsOrdered().Select(spoken => Of(Path.GetFileNameWithoutExtension(file), spoken.Text, spoken.Intents))),
        .. Labelled().AsParallel().AsOrdered().Select(labelled => Of("labelled", labelled.Text, labelled.Intents)),
    ];

    /// <summary>What nothing was ever learned from.</summary>
    public static IReadOnlyList<Sample> ToMeasureOn() => [.. SpokenSet.NewYork.Utterances.Select(spoken => Of("newyork", spoken.Text, spoken.Intents))];

    // Whole sentences with their names, the set that the cues were made by.
    private static IEnumerable<(string Text, IReadOnlyList<Intent> Intents)> Labelled() =>
        from line in File.ReadLines(Path.Combine(Folder, "utterances.tsv"))
        where line.Length > 0 && line[0] != '#'
        let columns = line.Split('\t')
        select (columns[2], (IReadOnlyList<Intent>)[.. columns[0].Split('|').Select(Enum.Parse<Intent>)]);

    private static Sample Of(string writer, string text, IReadOnlyList<Intent> intents)
    {
        var speech = IntentReader.Hear(Utterance.Read(text), Day.Context);
        var cues = Scoring.Rank(Evidence.Gather(speech), speech.Said);
        return new Sample(writer, text, intents, cues, [.. Features.Of(speech, cues)]);
    }
}
