namespace AccountBot.Language;

/// <summary>One thing said about time, with the tokens that say it.</summary>
public abstract record DateMention(TokenSpan Span)
{
    /// <summary>A stretch of days to ask about. <paramref name="Target"/> is the day named as its end, where one is.</summary>
    public sealed record Window(TokenSpan Span, DateWindow Days, DateOnly? Target) : DateMention(Span);

    /// <summary>One day. <paramref name="IsGoal"/>: something is to be moved there ("to Friday").</summary>
    public sealed record Day(TokenSpan Span, DateOnly Date, bool IsGoal = false) : DateMention(Span);

    /// <summary>So much later or earlier.</summary>
    public sealed record Shift(TokenSpan Span, DateShift By) : DateMention(Span);

    /// <summary>Words that look like a date which does not exist ("31 Feb").</summary>
    public sealed record Bad(TokenSpan Span, string Words) : DateMention(Span);

    /// <summary>A time of day ("10am", "noon"): no date, and no name either.</summary>
    public sealed record Clock(TokenSpan Span) : DateMention(Span);
}
