using AccountBot.Language.Intents;

namespace AccountBot.Language.Learned;

/// <summary>
/// What the learned model looks at: words alone and in a row, their moods, whole dates and sums, letters of words (for slips), and what the
/// cues found. Each is a number that its text hashes to; a change here wants the model trained anew.
/// </summary>
internal static class Features
{
    private const int LettersInARow = 4;

    /// <summary>Hashes, each once, in no order that matters.</summary>
    public static IReadOnlyList<ulong> Of(Speech speech, IReadOnlyList<IntentScore> cues)
    {
        var found = new HashSet<ulong>();
        AddWords(found, speech);
        AddShape(found, speech);
        AddCues(found, cues);
        return [.. found];
    }

    /// <summary>The words as they count: dates, sums and the like are their kind.</summary>
    public static string Word(Unit unit) => unit.Kind == UnitKind.Word ? unit.Word : "#" + unit.Kind;

    private static void AddWords(HashSet<ulong> found, Speech speech)
    {
        var units = speech.Units;
        for (var at = 0; at < units.Count; at++)
        {
            var (word, next, after) = (Word(units[at]), At(units, at + 1), At(units, at + 2));
            found.Add(Hash("word", word));
            found.Add(Hash("mood", speech.Moods[at].ToString(), word));
            found.Add(Hash("pair", word, next));
            found.Add(Hash("three", word, next, after));
            found.Add(Hash("apart", word, after));
            if (units[at].BeginsClause)
            {
                found.Add(Hash("clause", word));
                found.Add(Hash("clause", word, next));
            }

            AddLetters(found, word);
        }

        found.Add(Hash("first", At(units, 0)));
        found.Add(Hash("first", At(units, 0), At(units, 1)));
        found.Add(Hash("last", At(units, units.Count - 1)));
    }

    private static void AddLetters(HashSet<ulong> found, string word)
    {
        var closed = $"<{word}>";
        for (var at = 0; word[..1] is not "#" && at + LettersInARow <= closed.Length; at++)
        {
            found.Add(Hash("letters", closed.Substring(at, LettersInARow)));
        }
    }

    private static void AddShape(HashSet<ulong> found, Speech speech)
    {
        foreach (var mood in speech.Moods)
        {
            found.Add(Hash("mood", mood.ToString()));
        }

        found.Add(Hash("asked", speech.Said.Text.Contains('?', StringComparison.Ordinal).ToString()));
        found.Add(Hash("length", Bucket(speech.Units.Count)));
        found.Add(Hash("topic", (OffTopic.Share(speech.Said) < 1).ToString()));
        found.Add(Hash("always"));
    }

    private static void AddCues(HashSet<ulong> found, IReadOnlyList<IntentScore> cues)
    {
        found.Add(Hash("best", cues.Count > 0 ? cues[0].Intent.ToString() : ""));
        foreach (var (intent, score) in cues)
        {
            found.Add(Hash("cue", intent.ToString()));
            if (score >= 0.35)
            {
                found.Add(Hash("cue", intent.ToString(), score >= 0.8 ? "strong" : "fair"));
            }
        }
    }

    private static string Bucket(int units) => units switch { 0 => "none", 1 => "one", <= 3 => "few", <= 6 => "some", <= 12 => "many", <= 25 => "long", _ => "endless" };

    private static string At(IReadOnlyList<Unit> units, int at) => at >= 0 && at < units.Count ? Word(units[at]) : "";

    // FNV-1a over UTF-16: the same on every machine, unlike string.GetHashCode.
    private static ulong Hash(params ReadOnlySpan<string> parts)
    {
        var hash = 14695981039346656037UL;
        foreach (var part in parts)
        {
            foreach (var letter in part)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash = (hash ^ '\t') * 1099511628211UL;
        }

        return hash;
    }
}
