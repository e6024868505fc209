using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.SafeDates;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Deadlines;

/// <summary>
/// An account's open milestones as bars under each other, from what they wait for to their date, on one scale of days. The words beside each bar
/// say the same, so that a screen reader and a client without colours lose nothing. Pure.
/// </summary>
internal sealed class TimelinePicture
{
    private const int LongestName = 60;
    private const int MostNames = 3;

    // An empty block is drawn by no client.
    private const string Blank = "\u00a0";

    private static readonly string[] Words = ["timeline", "timelines", "timeplan", "gantt", "chart"];

    private readonly IReadOnlyList<MilestoneFacts> open;
    private readonly WorkingCalendar calendar;
    private readonly DateOnly today;
    private readonly Timeline timeline;
    private readonly DateOnly first;
    private readonly DateOnly last;

    public TimelinePicture(AccountBook book, WorkingCalendar calendar)
    {
        (open, this.calendar, today) = ([.. book.Milestones.Select(milestone => milestone.Value.Facts)], calendar, book.Today);
        timeline = new Timeline(open, calendar, today);
        first = open.Select(Begins).Append(today).Min();
        last = open.Select(milestone => milestone.Due).Append(today).Max();
    }

    /// <summary>Whether a picture is asked for, and of which account.</summary>
    public static TimelinePicture? Of(Inquiry inquiry, WorkingCalendar calendar) =>
        inquiry.Books is [var book] && inquiry.Said.Tokens.Any(token => Words.Contains(token.Word)) ? new TimelinePicture(book, calendar) : null;

    /// <summary>Days before it, its own, those by which it is overdue, days after it: whole days, none of them empty.</summary>
    public IReadOnlyList<(int Days, ContainerStyle Style)> Pieces(MilestoneFacts milestone)
    {
        var begin = Begins(milestone);
        var isOverdue = DeadlineQuestion.IsOverdue(milestone, today);
        var end = isOverdue ? today : milestone.Due;
        return
        [
            .. new[]
            {
                (Days: begin.DayNumber - first.DayNumber, Style: ContainerStyle.Default),
                (Days: milestone.Due.DayNumber - begin.DayNumber + 1, Style: StyleOf(milestone)),
                (Days: end.DayNumber - milestone.Due.DayNumber, Style: ContainerStyle.Attention),
                (Days: last.DayNumber - end.DayNumber, Style: ContainerStyle.Default),
            }.Where(piece => piece.Days > 0),
        ];
    }

    public CardElement Bar(MilestoneFacts milestone) =>
        new ColumnSet([.. Pieces(milestone).Select(piece => new Column([new TextBlock(Blank) { Size = TextSize.Small }]) { Weight = piece.Days, Style = piece.Style })]) { IsBar = true };

    /// <summary>What it waits for, and the last day on which every cut-off behind it still holds; empty where neither is known.</summary>
    public string Hangs(MilestoneFacts milestone)
    {
        var before = open.Where(other => milestone.After.Contains(other.Id, StringComparer.Ordinal)).Select(other => QuestionWords.Clip(other.Title, LongestName)).ToList();
        var safe = milestone.Immovable ? null : timeline.LatestSafe(milestone.Id);
        return string.Join(", ", new[] { before.Count > 0 ? $"after {Says.List(QuestionWords.Few(before, MostNames))}" : "", safe is { } day ? Safe(milestone, day) : "" }.Where(part => part.Length > 0));
    }

    /// <summary>What is open still is done today at the earliest, whatever its date says.</summary>
    private string Safe(MilestoneFacts milestone, DateOnly safe)
    {
        var soonest = milestone.Due > today ? milestone.Due : today;
        return soonest > safe
            ? $"{Says.Count(Math.Max(1, calendar.WorkingDaysBetween(safe, soonest)), "working day")} behind its last safe day, {Says.Date(safe)}"
            : $"safe until {Says.Date(safe)}";
    }

    /// <summary>From the last of what it waits for, else by its own days of work; else it is a day.</summary>
    private DateOnly Begins(MilestoneFacts milestone)
    {
        var before = open.Where(other => milestone.After.Contains(other.Id, StringComparer.Ordinal)).Select(other => (DateOnly?)other.Due).Max();
        var begin = before ?? (milestone.Days is { } days ? calendar.AddWorkingDays(milestone.Due, -days) : milestone.Due);
        return begin < milestone.Due ? begin : milestone.Due;
    }

    private static ContainerStyle StyleOf(MilestoneFacts milestone) => milestone.State switch
    {
        MilestoneState.AtRisk => ContainerStyle.Warning,
        MilestoneState.Late => ContainerStyle.Attention,
        MilestoneState.OnTrack => ContainerStyle.Good,
        _ => ContainerStyle.Accent,
    };
}
