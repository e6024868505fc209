using System.Collections.Frozen;
using AccountBot.Language.Text;

namespace AccountBot.Language.Intents;

/// <summary>The words that cues are made of, and which of them a mistyped word means.</summary>
internal static class Vocabulary
{
    private static readonly FrozenSet<string> Known = CueTable.Rows
        .SelectMany(r => r.Pattern.Words)
        .Concat(MoodCues.Asking.Concat(MoodCues.Forbidding).SelectMany(c => c.Words))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, string[]> ByLetter = Known
        .Where(w => w.Length >= 4)
        .GroupBy(w => w[0])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    public static string Meant(Utterance said, int at)
    {
        var word = said.WordAt(at);
        return word.Length < 4 || Known.Contains(word) || StopWords.Contains(word) || IsName(said, at) || !ByLetter.TryGetValue(word[0], out var near)
            ? word
            : Array.Find(near, w => Slips.IsSlipOf(word, w)) ?? word;
    }

    /// <summary>Whether the word is one of the cues' own.</summary>
    public static bool Contains(string word) => Known.Contains(word);

    // A capital within a sentence is a name, however like a verb it looks.
    private static bool IsName(Utterance said, int at) => char.IsUpper(said.Typed(at)[0]) && at > 0 && !said.EndsSentence(at);
}
