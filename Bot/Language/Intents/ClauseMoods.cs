namespace AccountBot.Language.Intents;

/// <summary>
/// Finds the mood of each clause. When in doubt a clause asks: an answer to a question that was a request costs a second
/// message, a change made for a question costs trust.
/// </summary>
internal static class ClauseMoods
{
    private static readonly (Mood Mood, Pattern[] Cues)[] InOrder =
    [
        (Mood.Forbidding, MoodCues.Forbidding), (Mood.Telling, MoodCues.Minding), (Mood.Supposing, MoodCues.Supposing), (Mood.Asking, MoodCues.Asking),
        (Mood.Reporting, MoodCues.Reporting), (Mood.Telling, MoodCues.Requesting),
    ];

    public static IReadOnlyList<Mood> Of(Speech speech)
    {
        var moods = new Mood[speech.Units.Count];
        for (var start = 0; start < moods.Length;)
        {
            var end = EndOf(speech, start);
            Array.Fill(moods, Of(speech, start, end, start > 0 && !speech.Units[start].BeginsSentence ? moods[start - 1] : null), start, end - start);
            start = end;
        }

        return moods;
    }

    private static int EndOf(Speech speech, int start)
    {
        var end = start + 1;
        while (end < speech.Units.Count && !speech.Units[end].BeginsClause)
        {
            end++;
        }

        return end;
    }

    private static Mood Of(Speech speech, int start, int end, Mood? before)
    {
        if (before is Mood.Supposing)
        {
            return Mood.Supposing;
        }

        foreach (var (mood, cues) in InOrder)
        {
            if (HasAny(cues, speech, start, end))
            {
                return mood;
            }
        }

        return Asked(speech, end) || (before is Mood.Asking && !HasAny(MoodCues.Commands, speech, start, end)) ? Mood.Asking : Mood.Telling;
    }

    private static bool Asked(Speech speech, int end) => Text.Punctuation.IsAsked(speech.Said, speech.Units[end - 1].Span.End - 1);

    private static bool HasAny(Pattern[] cues, Speech speech, int start, int end)
    {
        foreach (var cue in cues)
        {
            for (var at = start; at < end; at++)
            {
                if (cue.At(speech, at) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
