namespace AccountBot.Language;

/// <summary>What was said about time, in the order said.</summary>
public sealed record DateReading(IReadOnlyList<DateMention> Mentions)
{
    /// <summary>The days that a question is about: the first stretch or day named.</summary>
    public DateWindow? Window => Mentions.Select(AsWindow).FirstOrDefault(w => w is not null);

    /// <summary>Days were offered to choose from ("9 Dec or 10 Dec"): a change cannot tell which is meant.</summary>
    public bool IsLeftOpen { get; init; }

    /// <summary>
    /// The day that a change is to lead to: "to Friday", else the end of "from Monday to Friday", else any day named. Null where several were offered.
    /// </summary>
    public DateOnly? Target => IsLeftOpen ? null : Named;

    private DateOnly? Named => Days.FirstOrDefault(d => d.IsGoal)?.Date
        ?? Mentions.OfType<DateMention.Window>().Select(w => w.Target).FirstOrDefault(t => t is not null)
        ?? Days.FirstOrDefault()?.Date;

    public DateShift? Shift => Mentions.OfType<DateMention.Shift>().FirstOrDefault()?.By;

    /// <summary>The words of a date that does not exist, for saying so.</summary>
    public string? Bad => Mentions.OfType<DateMention.Bad>().FirstOrDefault()?.Words;

    private IEnumerable<DateMention.Day> Days => Mentions.OfType<DateMention.Day>();

    /// <summary>Whether a token is part of what was said about time.</summary>
    public bool Covers(int token) => Mentions.Any(mention => mention.Span.Contains(token));

    private static DateWindow? AsWindow(DateMention mention) => mention switch
    {
        DateMention.Window window => window.Days,
        DateMention.Day day => new DateWindow(day.Date, day.Date),
        _ => null,
    };
}
