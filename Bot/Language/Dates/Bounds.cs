namespace AccountBot.Language.Dates;

/// <summary>A limit: "by Friday" includes Friday, "before Friday" does not; "until", "after", "since" and "to".</summary>
internal static class Bounds
{
    public static DateMention? Read(DateScan scan, int at)
    {
        var preposition = Preposition(scan, at);
        if (preposition.Length == 0 || scan.Said.EndsSentence(at + preposition.Length))
        {
            return null;
        }

        var looked = preposition.Kind is "before" or "to" ? scan with { Floor = Calendar.AddDays(scan.Floor, 1) } : scan;
        var anchorAt = at + preposition.Length;
        if (Anchors.Read(IsWeekday(scan, anchorAt) ? looked : scan, anchorAt) is not { } anchor)
        {
            return null;
        }

        return anchor.IsBad ? anchor.AsMention(scan, anchorAt) : Bounded(scan, new TokenSpan(at, anchor.End), preposition.Kind, anchor);
    }

    // "to Friday" and "before Friday", said on a Friday, mean the next one; dates in figures mean what they say.
    private static bool IsWeekday(DateScan scan, int at) => DateWords.Weekday(scan.Word(at)) is not null;

    private static (string Kind, int Length) Preposition(DateScan scan, int at) => scan.Word(at) switch
    {
        "by" or "before" or "after" or "since" or "to" => (scan.Word(at), 1),
        "until" or "till" or "til" => ("until", 1),
        "no" when scan.Follow(at + 1, "later", "than") => ("by", 3),
        "up" when scan.Is(at + 1, "to", "until", "till") => ("until", 2),
        "ahead" when scan.Is(at + 1, "of") => ("before", 2),
        "prior" when scan.Is(at + 1, "to") => ("before", 2),
        _ => (string.Empty, 0),
    };

    private static DateMention? Bounded(DateScan scan, TokenSpan span, string kind, Anchor anchor) => kind switch
    {
        "by" or "until" => new DateMention.Window(span, UpTo(scan.Today, anchor.To), anchor.Point),
        "before" => new DateMention.Window(span, UpTo(scan.Today, Calendar.AddDays(anchor.From, -1)), null),
        "after" => new DateMention.Window(span, new DateWindow(Calendar.AddDays(anchor.To, 1), null), null),
        "since" => new DateMention.Window(span, Since(anchor, scan.Today), null),
        _ when anchor.Point is { } day => new DateMention.Day(span, day, kind is "to"),
        // "push it to next week" names no day: the window is all that can be said.
        _ => new DateMention.Window(span, new DateWindow(anchor.From, anchor.To), null),
    };

    private static DateWindow UpTo(DateOnly today, DateOnly last) => new(last < today ? DateOnly.MinValue : today, last);

    // What has been since Monday began on a Monday past.
    private static DateWindow Since(Anchor anchor, DateOnly today)
    {
        var from = anchor.IsBareWeekday && anchor.From > today ? Calendar.AddDays(anchor.From, -7) : anchor.From;
        return new DateWindow(from, from > today ? null : today);
    }
}
