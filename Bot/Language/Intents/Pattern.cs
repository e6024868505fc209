namespace AccountBot.Language.Intents;

/// <summary>
/// A row of words to look for. <c>a|b</c> either word; <c>word?</c> may be left out; <c>@move</c> a class of words; <c>..</c> up to
/// eight units of the same sentence; <c>_</c> exactly one; <c>#money #date #goal #shift #when</c> a sum, a date, a date to move to, a shift, a date or a shift.
/// At its head: <c>^</c> begins a clause, <c>!</c> begins a command, <c>=</c> is all that was said; at its end <c>$</c> ends the sentence.
/// Greetings and courtesy do not count for these.
/// </summary>
internal sealed class Pattern
{
    private const int LongestGap = 8;

    private readonly char anchor;
    private readonly bool ends;
    private readonly Element[] elements;

    private Pattern(char anchor, bool ends, Element[] elements) => (this.anchor, this.ends, this.elements) = (anchor, ends, elements);

    /// <summary>All the words that the pattern names, for mending slips of the fingers.</summary>
    public IEnumerable<string> Words => elements.SelectMany(e => e.Words);

    /// <summary>The words with one of which it begins wherever it fits; null where it may begin otherwise.</summary>
    public IEnumerable<string>? Openers => elements[0].IsWordsOnly ? elements[0].Words : null;

    public static Pattern Parse(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var head = parts[0] is "^" or "!" or "=" ? parts[0][0] : ' ';
        var isClosed = parts[^1] is "$";
        var body = parts.Skip(head == ' ' ? 0 : 1).SkipLast(isClosed ? 1 : 0);
        return new Pattern(head, isClosed, body.Select(Element.Parse).ToArray());
    }

    /// <summary>The units that the pattern's words stand on, where it fits from this one on; null where it does not.</summary>
    public IReadOnlyList<int>? At(Speech speech, int at)
    {
        if (!Begins(speech, at))
        {
            return null;
        }

        var spoken = new List<int>();
        return Match(speech, at, 0, spoken) ? spoken : null;
    }

    private bool Begins(Speech speech, int at) => anchor switch
    {
        '^' => speech.Starts.IsClause(at),
        '!' => speech.Starts.IsCommand(at),
        '=' => at == 0 || at == speech.Starts.Opening,
        _ => true,
    } && elements[0].MayBegin(speech.Units[at]);

    // Fills the places from the last to the first, so that a failed try leaves nothing behind.
    private bool Match(Speech speech, int at, int element, List<int> spoken)
    {
        if (element == elements.Length)
        {
            return IsEnd(speech, at);
        }

        var wanted = elements[element];
        if (wanted.IsGap)
        {
            return MatchPastGap(speech, at, element + 1, spoken);
        }

        if (at < speech.Units.Count && wanted.Fits(speech.Units[at]) && Match(speech, at + 1, element + 1, spoken))
        {
            AddIfNamed(wanted, at, spoken);
            return true;
        }

        return wanted.IsOptional && Match(speech, at, element + 1, spoken);
    }

    // Words that any word would have done for are not explained by the pattern: they may be names.
    private static void AddIfNamed(Element wanted, int at, List<int> spoken)
    {
        if (!wanted.IsAny)
        {
            spoken.Add(at);
        }
    }

    private bool MatchPastGap(Speech speech, int at, int element, List<int> spoken)
    {
        for (var next = at; next <= Math.Min(at + LongestGap, speech.Units.Count); next++)
        {
            if (next > at && next < speech.Units.Count && speech.Units[next].BeginsSentence)
            {
                return false;
            }

            if (Match(speech, next, element, spoken))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEnd(Speech speech, int at) => anchor switch
    {
        '=' => at == speech.Units.Count || at >= speech.Starts.Closing,
        _ => !ends || at == speech.Units.Count || at >= speech.Starts.Closing || speech.Units[at].BeginsSentence,
    };
}
