namespace AccountBot.Language.Intents;

/// <summary>
/// Finds the mood of each clause. When in doubt a clause asks: an answer to a question that was a request costs a second
/// message, a change made for a question costs trust.
/// </summary>
internal static class ClauseMoods
{
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
        if (MoodCues.Forbidding.Any(c => Within(c, speech, start, end)))
        {
            return Mood.Forbidding;
        }

        if (MoodCues.Minding.Any(c => Within(c, speech, start, end)))
        {
            return Mood.Telling;
        }

        if (MoodCues.Asking.Any(c => Within(c, speech, start, end)))
        {
            return Mood.Asking;
        }

        var requests = MoodCues.Requesting.Any(c => Within(c, speech, start, end));
        return (requests, Asked(speech, end), before) switch
        {
            (true, _, _) => Mood.Telling,
            (_, true, _) => Mood.Asking,
            (_, _, Mood.Asking) when !speech.Starts.IsCommand(start) || !MoodCues.Commands.Any(c => Within(c, speech, start, end)) => Mood.Asking,
            _ => Mood.Telling,
        };
    }

    private static bool Asked(Speech speech, int end) => Text.Punctuation.IsAsked(speech.Said, speech.Units[end - 1].Span.End - 1);

    private static bool Within(Pattern cue, Speech speech, int start, int end) =>
        Enumerable.Range(start, end - start).Any(at => cue.At(speech, at) is not null);
}
