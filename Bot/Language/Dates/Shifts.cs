namespace AccountBot.Language.Dates;

/// <summary>"by 3 days", "back a week", "two working days later", "3 days earlier", "forward a fortnight".</summary>
internal static class Shifts
{
    private static readonly string[] LeadIn = ["by", "another", "back", "forward", "forwards", "out", "up", "extra", "further"];
    private static readonly string[] Earlier = ["earlier", "forward", "forwards", "sooner", "early"];
    private static readonly string[] Later = ["later", "back", "out", "late", "another", "more", "extra", "further"];
    private static readonly string[] EarlierVerbs = ["earlier", "forward", "forwards", "sooner", "bring", "pull", "advance", "expedite"];

    public static DateMention? Read(DateScan scan, int at)
    {
        var countAt = at;
        while (scan.Is(countAt, LeadIn) && Counts.Read(scan, countAt) is null)
        {
            countAt++;
        }

        if (Counts.Read(scan, countAt) is not { Count: > 0 } count)
        {
            return null;
        }

        var end = PastDirection(scan, count.End);
        var span = new TokenSpan(at, end);
        return count.Count > Counts.Most
            ? new DateMention.Bad(span, scan.Said.Quote(span))
            : new DateMention.Shift(span, Signed(count.Count, count.Unit, IsEarlier(scan, span) ? -1 : 1));
    }

    private static int PastDirection(DateScan scan, int at) =>
        scan.Said.EndsSentence(at) ? at : scan.Past(at, "later", "earlier", "sooner", "back", "forward", "forwards", "early", "late");

    private static DateShift Signed(int count, CountUnit unit, int sign) => unit switch
    {
        CountUnit.Day => new DateShift(sign * count, ShiftUnit.Day),
        CountUnit.WorkingDay => new DateShift(sign * count, ShiftUnit.WorkingDay),
        CountUnit.Week => new DateShift(sign * count, ShiftUnit.Week),
        CountUnit.Month => new DateShift(sign * count, ShiftUnit.Month),
        _ => new DateShift(sign * 12 * count, ShiftUnit.Month),
    };

    // The words at the figure decide ("back a week"), else the verb of the sentence ("bring the deck in by a week"); a date slips later.
    private static bool IsEarlier(DateScan scan, TokenSpan span)
    {
        if (IsMinus(scan, span))
        {
            return true;
        }

        for (var at = span.Start; at < span.End; at++)
        {
            if (scan.Is(at, Earlier))
            {
                return true;
            }

            if (scan.Is(at, Later))
            {
                return false;
            }
        }

        return scan.Said.Tokens.Any(token => EarlierVerbs.Contains(token.Word, StringComparer.Ordinal));
    }

    // "by -3 days": the sign stands at its figure; a dash with blanks around it is none.
    private static bool IsMinus(DateScan scan, TokenSpan span) =>
        scan.Is(span.Start - 1, "minus")
        || Enumerable.Range(span.Start, span.Length).Any(at => at > 0 && char.IsAsciiDigit(scan.Said.Typed(at)[0]) && scan.Said.Gap(at) is " -");
}
