using System.Security.Cryptography;
using System.Text;
using AccountBot.Language;
using AccountBot.Language.Intents;
using AccountBot.Language.Learned;

namespace AccountBot.Tests.Language.Spoken;

/// <summary>What the model learns from: the frames of all writers but one, and the labelled sentences. Who only measures stays out for good.</summary>
internal static class TrainingSet
{
    /// <summary>The figures of docs/understanding.md are taken on these frames, so nothing is ever learned from them.</summary>
    public const string Held = "newyork.tsv";

    // So many samples share one that is looked at for the digest.
    private const int Stride = 40;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Language");

    public static IReadOnlyList<(string Writer, string Text, IReadOnlyList<Intent> Intents)> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "Spoken"), "*.tsv").Select(file => Path.GetFileName(file)).Where(file => file != Held).Order(StringComparer.Ordinal)
            .SelectMany(file => SpokenSet.Read(file, TrainingFillers.All).Utterances.Select(spoken => (Path.GetFileNameWithoutExtension(file), spoken.Text, spoken.Intents))),
        .. Labelled(),
    ];

    /// <summary>Of all texts, and of what is looked at in some: other frames, cues or features make it another.</summary>
    public static string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
    [
        .. All.Select(sample => $"{string.Join('|', sample.Intents)}\t{sample.Text}"),
        .. All.Where((_, at) => at % Stride == 0).SelectMany(sample => FeaturesOf(sample.Text).Order()).Select(feature => feature.ToString("x", null)),
    ]))));

    public static IReadOnlyList<ulong> FeaturesOf(string text)
    {
        var speech = IntentReader.Hear(Utterance.Read(text), Day.Context);
        return Features.Of(speech, Scoring.Rank(Evidence.Gather(speech), speech.Said));
    }

    // Whole sentences with their names: the set that the cues were made by.
    private static IEnumerable<(string Writer, string Text, IReadOnlyList<Intent> Intents)> Labelled() =>
        from line in File.ReadLines(Path.Combine(Folder, "utterances.tsv"))
        where line.Length > 0 && line[0] != '#'
        let columns = line.Split('\t')
        select ("labelled", columns[2], (IReadOnlyList<Intent>)[.. columns[0].Split('|').Select(Enum.Parse<Intent>)]);
}
