namespace AccountBot.Language.Dates;

/// <summary>
/// Words that stand for days, before a preposition says what is meant by them. A stretch such as "next week" has no
/// <paramref name="Point"/>; a date that does not exist <see cref="IsBad"/>.
/// </summary>
internal sealed record Anchor(int End, DateOnly From, DateOnly To, DateOnly? Point)
{
    public bool IsBad { get; private init; }

    /// <summary>The weekday, where it was given without a week: only then may a later word say which week is meant.</summary>
    public bool IsBareWeekday { get; init; }

    /// <summary>The weekday was given with its week ("Wed next week").</summary>
    public bool HasItsWeek { get; init; }

    public static Anchor Day(int end, DateOnly day) => new(end, day, day, day);

    public static Anchor Stretch(int end, DateOnly from, DateOnly to) => new(end, from, to, null);

    public static Anchor Bad(int end) => new(end, default, default, null) { IsBad = true };

    public static Anchor DayOrBad(int end, DateOnly? day) => day is { } real ? Day(end, real) : Bad(end);

    public DateMention AsMention(DateScan scan, int start)
    {
        var span = new TokenSpan(start, End);
        return this switch
        {
            { IsBad: true } => new DateMention.Bad(span, scan.Said.Quote(span)),
            { Point: { } day } => new DateMention.Day(span, day),
            _ => new DateMention.Window(span, new DateWindow(From, To), null),
        };
    }
}
