namespace AccountBot.Language;

/// <summary>
/// Words that put another sum or day in the place of what was said before: "make it 2,200", "no, the 17th I mean". Whatever such words
/// sound like by themselves, they answer the talk before, and begin nothing.
/// </summary>
public static class Correction
{
    private static readonly HashSet<string> Correcting = new(StringComparer.Ordinal)
    {
        "no", "not", "nope", "wait", "sorry", "oops", "actually", "well", "ok", "okay", "oh", "hm", "hmm", "please", "pls", "rather", "instead", "better", "then", "just", "only",
        "i", "im", "meant", "mean", "said", "say", "thinking", "lets", "let", "us", "we", "you", "can", "could", "should", "would", "will",
        "make", "made", "do", "it", "its", "is", "be", "that", "thats", "this", "take", "put", "change", "set", "use", "to", "for", "by", "on", "at", "of", "the", "a", "and", "but", "or",
        "amount", "sum", "figure", "number", "date", "day", "deadline", "one", "more", "less", "s", "m", "yes", "yeah", "yep", "correct", "correction", "right", "wrong", "typo", "mistake",
    };

    /// <summary>Whether nothing is said but a sum or a day, and words that put it in another's place.</summary>
    public static bool IsIn(Understanding said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var facts = Facts(said).ToList();
        return facts.Count > 0 && Enumerable.Range(0, said.Utterance.Tokens.Count)
            .All(at => facts.Any(fact => at >= fact.Start && at < fact.End) || Correcting.Contains(said.Utterance.WordAt(at)));
    }

    /// <summary>Whether every figure in it was read as a sum or a day: one that was not may be what it is all about.</summary>
    public static bool IsRead(Understanding said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var facts = Days(said.Slots).Concat(said.Slots.Amounts.Select(amount => amount.Span)).ToList();
        return Enumerable.Range(0, said.Utterance.Tokens.Count)
            .Where(at => said.Utterance.WordAt(at).Any(char.IsAsciiDigit))
            .All(at => facts.Any(fact => at >= fact.Start && at < fact.End));
    }

    /// <summary>The words of before, with what is said now in the place of the sum or the day that they named; null where they named none of its kind.</summary>
    public static string? Of(Understanding before, Understanding said)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(said);
        return Replaced(before.Utterance, Days(before.Slots), said.Utterance, Days(said.Slots))
            ?? Replaced(before.Utterance, Sums(before), said.Utterance, Sums(said));
    }

    private static IEnumerable<TokenSpan> Facts(Understanding said) => Days(said.Slots).Concat(Sums(said));

    private static IEnumerable<TokenSpan> Days(Slots slots) => slots.Dates.Mentions.Select(mention => mention.Span);

    private static IEnumerable<TokenSpan> Sums(Understanding said) => said.Slots.Amounts.Count > 0 ? said.Slots.Amounts.Select(amount => amount.Span) : Bare(said);

    // Whoever corrects a sum leaves the currency away; a number of three figures or more is no day.
    private static IEnumerable<TokenSpan> Bare(Understanding said) => Enumerable.Range(0, said.Utterance.Tokens.Count)
        .Where(at => said.Utterance.WordAt(at) is [var first, ..] word && char.IsAsciiDigit(first) && word.Count(char.IsAsciiDigit) > 2 && word.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ','))
        .Where(at => !said.Slots.Dates.Covers(at))
        .Select(at => new TokenSpan(at, at + 1));

    // The last of several is the one that is meant: "not the 16th, the 17th".
    private static string? Replaced(Utterance before, IEnumerable<TokenSpan> old, Utterance said, IEnumerable<TokenSpan> now) =>
        old.ToList() is [.., var place] && now.ToList() is [.., var fact]
            ? before.Text[..before.Tokens[Unprefixed(before, place).Start].Start] + said.Quote(Unprefixed(said, fact)) + before.Text[before.Tokens[place.End - 1].End..]
            : null;

    // "to 5 March" stays "to" whatever the day.
    private static TokenSpan Unprefixed(Utterance said, TokenSpan span) =>
        span.Length > 1 && said.WordAt(span.Start) is "to" or "by" or "on" or "for" or "until" or "till" or "from" ? new TokenSpan(span.Start + 1, span.End) : span;
}
