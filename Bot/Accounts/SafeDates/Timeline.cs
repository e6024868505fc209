namespace AccountBot.Accounts.SafeDates;

/// <summary>
/// What hangs on what among the open milestones of an account, reckoned in working days. Each needs its days after the last of those
/// before it; a cut-off that others set does not move. Pure, and made anew for each question.
/// </summary>
internal sealed class Timeline(IReadOnlyList<MilestoneFacts> open, WorkingCalendar calendar, DateOnly today)
{
    // A store from an earlier release may hold an id twice: then the earlier date counts.
    private readonly Dictionary<string, MilestoneFacts> byId = open.DistinctBy(milestone => milestone.Id, StringComparer.Ordinal).ToDictionary(milestone => milestone.Id, StringComparer.Ordinal);

    // What was reckoned once. A milestone stands here from its beginning on, so that a circle, which no file brings in, would end.
    private readonly Dictionary<string, DateOnly?> latest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ready> expected = new(StringComparer.Ordinal);

    /// <summary>The last working day on which it can be done with every cut-off behind it still held; null where none is behind it.</summary>
    public DateOnly? LatestSafe(string id)
    {
        if (latest.TryGetValue(id, out var known))
        {
            return known;
        }

        var own = byId.TryGetValue(id, out var milestone) && milestone.Immovable ? (DateOnly?)milestone.Due : null;
        latest[id] = own;
        var after = open.Where(next => next.After.Contains(id, StringComparer.Ordinal)).Select(InTimeFor);
        return latest[id] = after.Append(own).Min();
    }

    /// <summary>The earliest cut-off that can no longer be held; null where all can.</summary>
    public Impossible? FirstImpossible() =>
        open.Where(milestone => milestone.Immovable).OrderBy(milestone => milestone.Due).Select(ImpossibleOf).FirstOrDefault(impossible => impossible is not null);

    /// <summary>The same account with one milestone at another date.</summary>
    public Timeline With(string id, DateOnly due) =>
        new([.. open.Select(milestone => milestone.Id == id ? milestone with { Due = due } : milestone)], calendar, today);

    private Impossible? ImpossibleOf(MilestoneFacts cutOff) =>
        Before(cutOff).MaxBy(ready => ready.Day) is { } last && last.Day > cutOff.Due
            ? new Impossible(cutOff, calendar.WorkingDaysBetween(cutOff.Due, last.Day), last.Source, LatestSafe(last.Source.Id))
            : null;

    /// <summary>When a milestone could be done by each of those before it, and which of the chain sets that day.</summary>
    private IEnumerable<Ready> Before(MilestoneFacts milestone) =>
        milestone.After.Where(byId.ContainsKey).Select(id => Expected(byId[id])).Select(ready => ready with { Day = calendar.AddWorkingDays(ready.Day, milestone.Days ?? 0) });

    /// <summary>Its own date, or later where what comes before it is late. What is overdue comes today at best.</summary>
    private Ready Expected(MilestoneFacts milestone)
    {
        if (expected.TryGetValue(milestone.Id, out var known))
        {
            return known;
        }

        var own = new Ready(milestone.Due > today ? milestone.Due : today, milestone);
        expected[milestone.Id] = own;
        return expected[milestone.Id] = Before(milestone).MaxBy(ready => ready.Day) is { } last && last.Day > own.Day ? last : own;
    }

    private DateOnly? InTimeFor(MilestoneFacts next) =>
        LatestSafe(next.Id) is { } safe ? calendar.AddWorkingDays(calendar.IsWorkingDay(safe) ? safe : calendar.AddWorkingDays(safe, -1), -(next.Days ?? 0)) : null;

    /// <param name="Source">Whose date it is that sets the day.</param>
    private sealed record Ready(DateOnly Day, MilestoneFacts Source);
}

/// <summary>A cut-off that can no longer be held.</summary>
/// <param name="CutOff">The date that others set.</param>
/// <param name="Days">By how many working days it would be missed.</param>
/// <param name="Source">What is too late, and whose owner must act.</param>
/// <param name="LatestSafe">By when that must be done.</param>
internal sealed record Impossible(MilestoneFacts CutOff, int Days, MilestoneFacts Source, DateOnly? LatestSafe);
