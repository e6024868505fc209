namespace AccountBot.Language.Intents;

/// <summary>Finds why something is asked for: what stands behind "for", "because", "since" and the like.</summary>
internal static class Reasons
{
    public static Phrase? Read(Speech speech, Intent intent)
    {
        var at = intent switch
        {
            Intent.ChangeBudget => For(speech, Behind(speech, UnitKind.Money)) ?? For(speech, 0),
            Intent.MoveDeadline => For(speech, Behind(speech, UnitKind.Date, UnitKind.Goal, UnitKind.Shift)),
            _ => null,
        };
        var because = intent is Intent.ChangeBudget or Intent.MoveDeadline or Intent.Update or Intent.LogSpend or Intent.SettleIssue ? Because(speech) : null;
        var isAsked = intent is Intent.ChangeBudget or Intent.MoveDeadline;
        return (because ?? at) is { } start ? Spoken(speech, PastOf(speech, start), isWhole: isAsked && because is not null) : null;
    }

    /// <summary>The reason's words less the names in it and the prepositions that led to them.</summary>
    public static string? Without(Utterance said, TokenSpan reason, IReadOnlyList<TokenSpan> names)
    {
        var (start, end) = (reason.Start, reason.End);
        for (var cut = true; cut && start < end;)
        {
            var (from, to) = (PastLead(said, start, end, names), BeforeTail(said, start, end, names));
            cut = from != start || to != end;
            (start, end) = (from, Math.Max(from, to));
        }

        return start < end ? said.Quote(new TokenSpan(start, end)) : null;
    }

    private static int? Because(Speech speech) =>
        First(speech, 0, (units, at) => units[at].Is("because", "since", "cos", "cause")
            || (units[at].Is("as") && at + 1 < units.Count && units[at + 1].Is("the", "we", "they", "client", "it", "our", "i", "there", "my", "its", "were"))
            || (at > 0 && units[at - 1].Is("due", "owing", "thanks") && units[at].Is("to"))
            || (at > 0 && units[at - 1].Is("so") && units[at].Is("that", "we"))
            || (units[at].Is("reason") && at + 1 < units.Count));

    // "ask for £4,000" and "a request for more budget" name what is asked, not why.
    private static int? For(Speech speech, int from) =>
        First(speech, from, (units, at) => units[at].Is("for", "towards") && at + 1 < units.Count
            && units[at + 1].Kind == UnitKind.Word
            && !units[at + 1].Is("more", "now", "example", "me", "us", "that", "this", "it", "them")
            && !(from == 0 && units[at + 1].Is("extra", "another", "additional"))
            && !(at > 0 && units[at - 1].Is("ask", "asking", "request", "apply", "requests", "asked", "requesting")))
        ?? First(speech, from, (units, at) => at > 0 && units[at - 1].Is("to") && units[at].Is("cover", "pay", "fund"), inclusive: true);

    private static int? First(Speech speech, int from, Func<IReadOnlyList<Unit>, int, bool> marks, bool inclusive = false)
    {
        for (var at = from; at < speech.Units.Count; at++)
        {
            if (marks(speech.Units, at))
            {
                return inclusive ? at : at + 1 < speech.Units.Count ? at + 1 : null;
            }
        }

        return null;
    }

    // The place behind the first such unit, or the beginning where there is none.
    private static int Behind(Speech speech, params ReadOnlySpan<UnitKind> kinds)
    {
        for (var at = 0; at < speech.Units.Count; at++)
        {
            if (kinds.Contains(speech.Units[at].Kind))
            {
                return at + 1;
            }
        }

        return 0;
    }

    // "Because of the flights": "of" is no part of it.
    private static int PastOf(Speech speech, int start) => speech.Units[start].Is("of") && start + 1 < speech.Units.Count ? start + 1 : start;

    private static Phrase? Spoken(Speech speech, int start, bool isWhole)
    {
        var end = start + 1;
        while (end < speech.Units.Count && !Ends(speech, start, end, isWhole))
        {
            end++;
        }

        while (end > start && speech.Units[end - 1].Is("please", "thanks", "cheers", "ta", "asap", "and"))
        {
            end--;
        }

        return end > start ? speech.Said.Phrase(new TokenSpan(speech.Units[start].Span.Start, speech.Units[end - 1].Span.End)) : null;
    }

    // A reason runs to the end of its sentence, or to a comma behind which the sum or a courtesy follows. Whoever asks for something and says
    // "because" gives all the rest as their reason, sentence by sentence.
    private static bool Ends(Speech speech, int start, int at, bool isWhole) =>
        (speech.Units[at].BeginsSentence && !(isWhole && speech.Units[at].Kind == UnitKind.Word && !speech.Units[at].Is("please", "thanks", "thank", "cheers", "ta", "can", "could", "also", "and", "then", "move", "ask", "push")))
        || LeadsToSum(speech, start, at)
        || (speech.Units[at].BeginsClause && (speech.Units[at].Kind != UnitKind.Word
            || (speech.Units[at].Is("approx", "about", "around", "roughly") && at + 1 < speech.Units.Count && speech.Units[at + 1].Kind != UnitKind.Word)
            || speech.Units[at].Is("please", "thanks", "cheers", "say", "can", "could")));

    // "increase the budget for Velorin by 4k": the sum is no part of the reason, unless it was named before.
    private static bool LeadsToSum(Speech speech, int start, int at) =>
        !speech.Units.Take(start).Any(u => u.Kind == UnitKind.Money)
        && (speech.Units[at].Kind == UnitKind.Money
            || (speech.Units[at].Is("by", "to", "of") && at + 1 < speech.Units.Count && speech.Units[at + 1].Kind == UnitKind.Money));

    private static int PastLead(Utterance said, int start, int end, IReadOnlyList<TokenSpan> names)
    {
        var at = start;
        while (at < end && said.WordAt(at) is "for" or "on" or "because" or "in" or "at" or "of" or "under" or "and")
        {
            at++;
        }

        var inner = at < end && said.WordAt(at) is "the" or "our" or "my" ? at + 1 : at;
        return names.FirstOrDefault(n => n.Contains(inner)) is { Length: > 0 } name ? Math.Min(name.End, end) : at;
    }

    private static int BeforeTail(Utterance said, int start, int end, IReadOnlyList<TokenSpan> names)
    {
        if (end <= start || names.FirstOrDefault(n => n.Contains(end - 1)) is not { Length: > 0 } name)
        {
            return end;
        }

        // Only a name that was led to ("on Velorin") goes: "the launch of Velorin" would be cut to nonsense.
        var at = name.Start - 1;
        at = at > start && said.WordAt(at) is "the" or "our" or "my" ? at - 1 : at;
        return name.Start <= start ? start : said.WordAt(at) is "on" or "for" or "under" or "in" ? Math.Max(at, start) : end;
    }
}
