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

    // Stands in a writer's place for the labelled sentences.
    private const string Whole = "labelled";

    private static readonly string[] Forbidding = ["do not ", "don't ", "please don't ", "I don't want to ", "we should not ", "never ", "there is no need to ", "nobody asked you to "];

    private static readonly string[] Asking =
        ["did we already ", "should we ", "has anyone asked you to ", "what if we ", "did anyone ", "have we ever ", "what happens when we ", "who wanted to ", "is it wise to ", "would it help to ", "if we "];

    // With these a sentence orders something: only then is it still one when it is turned about.
    private static readonly HashSet<string> Ordering = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "approve", "ask", "book", "bring", "bump", "cancel", "change", "charge", "chase", "close", "cut", "delay", "draft", "drop", "escalate", "extend", "file", "flag", "forward", "give", "hand",
        "increase", "inform", "kill", "let", "lock", "log", "lower", "make", "mark", "move", "mute", "note", "nudge", "park", "pass", "pause", "postpone", "publish", "pull", "push", "put", "raise", "reallocate",
        "record", "reduce", "reject", "release", "remind", "remove", "reopen", "replace", "request", "reschedule", "resolve", "send", "set", "share", "shift", "silence", "slide", "slip", "start", "stop", "swap",
        "take", "tell", "top", "transfer", "turn", "undo", "unmute", "update", "withdraw", "write",
    };

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Language");

    public static IReadOnlyList<Lesson> All { get; } = WithTurns(
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "Spoken"), "*.tsv").Select(file => Path.GetFileName(file)).Where(file => file != Held).Order(StringComparer.Ordinal)
            .SelectMany(file => SpokenSet.Read(file, TrainingFillers.All).Utterances.Select(spoken => new Lesson(Path.GetFileNameWithoutExtension(file), spoken.Text, spoken.Intents))),
        .. Labelled(),
    ]);

    /// <summary>Of all texts, and of what is looked at in some: other frames, cues or features make it another.</summary>
    public static string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
    [
        .. All.Select(sample => $"{string.Join('|', sample.Intents)}\t{sample.Text}"),
        .. All.Where((_, at) => at % Stride == 0).SelectMany(sample => FeaturesOf(sample.Text).Order()).Select(feature => feature.ToString("x", null)),
    ]))));

    /// <summary>Whether it begins as an order does, so that it can be forbidden and asked about with words before it.</summary>
    public static bool IsOrder(string text) => Ordering.Contains(text.Split(' ', '.', ',')[0]);

    public static IReadOnlyList<ulong> FeaturesOf(string text)
    {
        var speech = IntentReader.Hear(Utterance.Read(text), Day.Context);
        return Features.Of(speech, Scoring.Rank(Evidence.Gather(speech), speech.Said));
    }

    // Whole sentences with their names, the set that the cues were made by, typed in all ways too.
    private static IEnumerable<Lesson> Labelled() =>
        from row in File.ReadLines(Path.Combine(Folder, "utterances.tsv")).Index()
        where row.Item.Length > 0 && row.Item[0] != '#'
        let columns = row.Item.Split('\t')
        from way in Typing.Ways.Index()
        select new Lesson(Whole, way.Item(columns[2], row.Index + way.Index), [.. columns[0].Split('|').Select(Enum.Parse<Intent>)]);

    // "Push it to Friday" moves it; "don't push it to Friday" forbids it, "did anybody push it to Friday" asks. People seldom write all
    // three down, so some of what orders anything is turned about.
    private static IReadOnlyList<Lesson> WithTurns(IReadOnlyList<Lesson> lessons) =>
    [
        .. lessons,
        .. lessons.Where((lesson, at) => lesson.Intents is [var only] && Evidence.AskedOf(only) is not null && at % Typing.Ways.Count == 0 && IsOrder(lesson.Text)).SelectMany(Turned),
    ];

    private static IEnumerable<Lesson> Turned(Lesson lesson, int at)
    {
        yield return lesson with { Text = Forbidding[at % Forbidding.Length] + lesson.Text, Intents = [Intent.Deny] };
        yield return lesson with { Text = Asking[at % Asking.Length] + lesson.Text, Intents = [Evidence.AskedOf(lesson.Intents[0])!.Value] };
    }

    /// <summary>One utterance to learn from, and by whom.</summary>
    public sealed record Lesson(string Writer, string Text, IReadOnlyList<Intent> Intents);
}
