using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Deadline;

/// <summary>What is said of deadline moves.</summary>
internal static class DeadlineWords
{
    public const string MilestoneLabel = "Milestone";
    public const string MilestoneWanted = "Choose what is to move.";
    public const string DateLabel = "New date";
    public const string DateWanted = "Choose the new date.";
    public const string Breaks = "Breaks";
    public const string ItsOwner = "Its owner";
    public const string NoDate = "To which date? For example: Fri 11 Dec, or 3 working days later.";

    public static string Choice(MilestoneFacts milestone) => $"{milestone.Title} ({Says.Date(milestone.Due)})";

    public static string Summary(MilestoneFacts milestone, DateOnly to) => $"{milestone.Title} moved to {Says.Date(to)} (from {Says.Date(milestone.Due)})";

    public static string NoSuchMilestone(AccountBook book) => book.Milestones.Count == 0
        ? $"{book.Head.Name} has no open milestones, so there is nothing to move."
        : $"Which milestone of {book.Head.Name} is to move?";

    public static string Immovable(MilestoneFacts milestone) =>
        $"{milestone.Title} on {Says.Date(milestone.Due)} is a cut-off that others set: it cannot be moved. What comes before it can.";

    public static string SameDate(MilestoneFacts milestone) => $"{milestone.Title} is due on {Says.Date(milestone.Due)} already.";

    public static string Past(DateOnly to) => $"{Says.Date(to)} has passed. A deadline moves to today or later.";

    public static string Gone(string title) => $"{title} is no longer open, so there is no date to move.";

    public static string Moved(MilestoneFacts milestone) => $"{milestone.Title} has moved since this was asked: it is due on {Says.Date(milestone.Due)} now.";

    public static string Outcome(string title, DateOnly from, DateOnly to, WorkingCalendar calendar) =>
        $"{title} moves from {Says.Date(from)} to {Says.Date(to)}{(calendar.IsWorkingDay(to) ? "" : ", which is not a working day")}.";

    public static IReadOnlyList<Fact> Known(MilestoneFacts? milestone, DateOnly? to) =>
    [
        .. milestone is null ? Array.Empty<Fact>() : [new Fact("Milestone", milestone.Title), new Fact("Due now", Says.Date(milestone.Due))],
        .. to is { } day ? [new Fact("New date", Says.Date(day))] : Array.Empty<Fact>(),
    ];

    public static IReadOnlyList<Fact> Facts(DateOnly from, DateOnly to, WorkingCalendar calendar, MilestoneFacts? milestone) =>
    [
        new("From", Says.Date(from)),
        new("To", CardText.Bold(Says.Date(to)) + (calendar.IsWorkingDay(to) ? "" : " (not a working day)")),
        new("Moves by", $"{Says.Count(calendar.WorkingDaysBetween(from, to), "working day")} {(to > from ? "later" : "earlier")}"),
        .. milestone?.Stage is { } stage ? [new Fact("Stands at", stage)] : Array.Empty<Fact>(),
    ];
}
