namespace AccountBot.Language.Intents;

/// <summary>What somebody is stuck on, in their own words: the message less greetings and less "can my AM help?".</summary>
internal static class Questions
{
    private static readonly Pattern[] Calls =
    [
        Pattern.Parse("can|could|would|will|might .. help|assist $"),
        Pattern.Parse("who|anyone|anybody|someone|somebody .. help $"),
        Pattern.Parse("help please? $"),
        Pattern.Parse("any ideas|tips|thoughts|pointers $"),
    ];

    public static Phrase? Read(Speech speech)
    {
        var (start, end) = (speech.Starts.Opening, speech.Starts.Closing);
        for (var clause = LastClause(speech, end); clause > start && IsCall(speech, clause); clause = LastClause(speech, end))
        {
            end = clause;
        }

        if (FirstEnd(speech, start, end) is { } second && second < end && IsCall(speech, start))
        {
            start = second;
        }

        return start < end && !(LastClause(speech, end) <= start && IsCall(speech, start))
            ? speech.Said.Phrase(new TokenSpan(speech.Units[start].Span.Start, speech.Units[end - 1].Span.End))
            : null;
    }

    // Only a clause that is nothing but the call goes.
    private static bool IsCall(Speech speech, int clause) =>
        Calls.Any(c => c.At(speech, clause) is { Count: > 0 } units && units.Max() - clause <= 6);

    private static int LastClause(Speech speech, int end)
    {
        var at = end - 1;
        while (at > 0 && !speech.Units[at].BeginsClause)
        {
            at--;
        }

        return at;
    }

    private static int? FirstEnd(Speech speech, int start, int end) =>
        Enumerable.Range(start + 1, Math.Max(0, end - start - 1)).Where(at => speech.Units[at].BeginsClause).Select(at => (int?)at).FirstOrDefault();
}
