using AccountBot.Language.Intents;

namespace AccountBot.Language;

/// <summary>Whether two texts speak of the same things, by the words that carry what they say. Pure.</summary>
internal static class Alike
{
    /// <summary>"reconcile" and "reconciliation" are one word by their beginning.</summary>
    private const int Beginning = 6;

    private const int FewestShared = 2;
    private const double LeastShare = 0.5;

    // Words by which somebody asks, whatever it is about.
    private static readonly HashSet<string> Asking = Beginnings(["stuck", "struggling", "advice", "guidance", "hand", "anybody", "question", "confused", "unsure", "understand", "figure", "best", "right", "account", "manager", "director", "pointers", "steer", "support"]);

    /// <summary>How much of two texts is the same, 0 to 1; 0 where it is too little to call them alike.</summary>
    /// <param name="except">Names that both may hold and that say nothing of what they are about.</param>
    public static double Share(string one, string other, IEnumerable<string> except)
    {
        var names = Beginnings(except.SelectMany(WordsOf));
        var (mine, theirs) = (Said(one, names), Said(other, names));
        var shared = mine.Count(theirs.Contains);
        var share = mine.Count + theirs.Count == 0 ? 0 : 2.0 * shared / (mine.Count + theirs.Count);
        return share == 1 || (shared >= FewestShared && share >= LeastShare) ? share : 0;
    }

    private static HashSet<string> Said(string text, HashSet<string> names) => [.. Beginnings(WordsOf(text)).Where(word => !names.Contains(word) && !Asking.Contains(word))];

    private static IEnumerable<string> WordsOf(string text) =>
        Utterance.Read(text).Tokens.Where(token => token.Word.Length > 1 && !StopWords.Contains(token.Word)).Select(token => token.Stem);

    private static HashSet<string> Beginnings(IEnumerable<string> words) => words.Select(word => word[..Math.Min(word.Length, Beginning)]).ToHashSet(StringComparer.Ordinal);
}
