using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Status;

/// <summary>What is said of how accounts stand.</summary>
internal static class StatusWords
{
    private const int LongestStrategy = 200;

    public const string NoMilestones = "No milestone is open.";
    public const string NoBudget = "No budget is recorded.";
    public const string NoIssues = "No issue is open.";
    public const string NoRequests = "No request is open.";

    public static string Strategy(Standing standing) => standing.Book.Head.Strategy is { } strategy ? QuestionWords.Clip(strategy, LongestStrategy) : "No strategy is recorded.";

    public static string Milestone(MilestoneFacts milestone, Names names, DateOnly today) => $"{QuestionWords.Clip(milestone.Title)}, {MilestoneDetails(milestone, names, today)}, {QuestionWords.State(milestone.State)}";

    public static string MilestoneDetails(MilestoneFacts milestone, Names names, DateOnly today) => $"{Says.Date(milestone.Due)} ({Says.Due(milestone.Due, today)}), {names[milestone.Owner]}";

    public static string Line(BudgetLineFacts line, string currency) => $"{QuestionWords.Clip(line.Line)} {Left(line, currency)}";

    public static string Left(BudgetLineFacts line, string currency) => $"{Says.Money(line.Left, currency)} left of {Says.Money(line.Approved, currency)}";

    public static string Issue(IssueFacts issue, Agency agency) => $"{QuestionWords.Clip(issue.Title)} ({IssueDetails(issue, agency)})";

    public static string IssueDetails(IssueFacts issue, Agency agency)
    {
        var severity = issue.Severity is { } grave ? $"{grave.ToString().ToLowerInvariant()} severity" : "severity not judged";
        return issue.Promised is { } promise ? $"{severity}; promised to the client by {Says.Date(Day(promise.By, agency))}: {QuestionWords.Clip(promise.What)}" : severity;
    }

    /// <summary>What is asked for and who has it now.</summary>
    public static string Request(ApprovalRequest request, AccountBook book, Names names) => $"{QuestionWords.Clip(request.Summary)}: {WhoHasIt(request, book, names)}";

    public static string WhoHasIt(ApprovalRequest request, AccountBook book, Names names) => Turns.MayDecide(book, request) switch
    {
        { Count: > 0 } deciders => $"waits for {string.Join(" or ", deciders.Select(person => names[person]))}",
        _ when request.State == RequestState.ChangesAsked => $"waits for {names[request.RaisedBy]} to change it",
        _ => "nobody may decide it",
    };

    /// <summary>How many are not shown; empty where all are.</summary>
    public static string More(int count, string one, string many) => count > 0 ? $"{count} more {(count == 1 ? one : many)}." : "";

    /// <summary>What speaks for itself, whatever status was set.</summary>
    public static string Signals(Standing standing)
    {
        string[] signals =
        [
            standing.Overdue.Count > 0 ? $"{standing.Overdue.Count} overdue" : "",
            standing.Over.Count > 0 ? $"{Says.Count(standing.Over.Count, "line")} over budget" : "",
            standing.Issues.Count > 0 ? Says.Count(standing.Issues.Count, "open issue") : "",
            standing.Requests.Count > 0 ? Says.Count(standing.Requests.Count, "open request") : "",
        ];
        return signals.Any(signal => signal.Length > 0) ? string.Join(", ", signals.Where(signal => signal.Length > 0)) : "nothing overdue, no open issue";
    }

    /// <summary>One account in one line.</summary>
    public static string Row(Standing standing, string currency) => $"{QuestionWords.Clip(standing.Book.Head.Name)}: {QuestionWords.Rag(standing.Status)}; {Signals(standing)}; {RowDetails(standing, currency)}";

    public static string RowDetails(Standing standing, string currency)
    {
        var next = standing.Next is [var first, ..] ? $"next {QuestionWords.Clip(first.Title)} on {Says.Date(first.Due)}" : "nothing coming up";
        return standing.Lines.Count == 0 ? next : $"{next}; {Says.Money(standing.Lines.Sum(line => line.Left), currency)} left";
    }

    public static string Heading(StatusAnswer answer) => answer switch
    {
        { Wanted: null } => $"Your {Says.Count(answer.Accounts.Count, "account")}, the worst first",
        { Wanted: { } color, Accounts: [var only], OfWanted: [] } => $"{QuestionWords.Clip(only.Book.Head.Name)} is not {Color(color)}",
        { Wanted: { } color, OfWanted: [] } => $"None of {Says.Count(answer.Accounts.Count, "account")} is {Color(color)}",
        { Wanted: { } color } => $"{Says.Count(answer.OfWanted.Count, "account")} {(answer.OfWanted.Count == 1 ? "is" : "are")} {Color(color)}",
    };

    private static string Color(AccountStatus status) => status.ToString().ToLowerInvariant();

    private static DateOnly Day(DateTimeOffset at, Agency agency) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, agency.Calendar.Zone).DateTime);
}
