using AccountBot.Accounts.Books;

namespace AccountBot.Accounts.SafeDates;

/// <summary>A cut-off that others set and that may be missed.</summary>
/// <param name="Source">What stands in its way, where that is another milestone; else null.</param>
internal sealed record Danger(DangerKind Kind, Kept<MilestoneFacts> Milestone, Impossible? Source)
{
    /// <summary>One who reads of it at once has nothing to gain from more: beyond a working week there is time for a digest.</summary>
    private const int WorkingDays = 5;

    public MilestoneFacts CutOff => Milestone.Facts;

    /// <summary>What it is told by once: the same date in the same danger is no news.</summary>
    public string Key => FormattableString.Invariant($"{Kind}/{CutOff.Due:yyyyMMdd}/{CutOff.Id}");

    /// <summary>All cut-offs in danger, in the account's order. Pure.</summary>
    public static IReadOnlyList<Danger> In(AccountBook book, WorkingCalendar calendar)
    {
        var broken = new Timeline([.. book.Milestones.Select(milestone => milestone.Value.Facts)], calendar, book.Today).FirstImpossible();
        return
        [
            .. from entry in book.Milestones
               where entry.Value.Facts.Immovable
               let kind = KindOf(entry.Value.Facts, book.Today, broken?.CutOff.Id, calendar)
               where kind is not null
               select new Danger(kind.Value, entry.Value, kind == DangerKind.Unreachable ? broken : null),
        ];
    }

    private static DangerKind? KindOf(MilestoneFacts cutOff, DateOnly today, string? unreachable, WorkingCalendar calendar) => cutOff switch
    {
        _ when calendar.WorkingDaysBetween(cutOff.Due, today) > WorkingDays => cutOff.Id == unreachable && cutOff.Due >= today ? DangerKind.Unreachable : null,
        _ when cutOff.Due < today => DangerKind.Overdue,
        { State: MilestoneState.Late } => DangerKind.Late,
        _ when cutOff.Id == unreachable => DangerKind.Unreachable,
        { State: MilestoneState.AtRisk } => DangerKind.AtRisk,
        _ => null,
    };
}

internal enum DangerKind
{
    /// <summary>Somebody said so, and it is near.</summary>
    AtRisk,

    /// <summary>Somebody said so, and it is near.</summary>
    Late,

    /// <summary>It has passed.</summary>
    Overdue,

    /// <summary>What has to be done first leaves no time for it.</summary>
    Unreachable,
}
