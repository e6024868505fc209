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

    public static string Plain(MilestoneFacts milestone, Names names, DateOnly today) => $"{QuestionWords.Clip(milestone.Title)}, {Details(milestone, names, today)}, {QuestionWords.State(milestone.State)}";

    public static string Details(MilestoneFacts milestone, Names names, DateOnly today) => $"{Says.Date(milestone.Due)} ({Says.Due(milestone.Due, today)}), {Owner(milestone, names)}";

    private static string Owner(MilestoneFacts milestone, Names names) => milestone.Owner is { } owner ? names[owner] : "owner not recorded";

    /// <summary>What speaks for the colour, or against it.</summary>
    public static string Why(Standing standing) => standing.Status switch
    {
        null => $"Nobody set a status. What is recorded: {Signals(standing)}.",
        AccountStatus.Green when standing.IsCalm => "Nothing is overdue, over budget or an open issue.",
        AccountStatus.Green => $"It was set to green, and yet: {Signals(standing)}.",
        _ when standing.IsCalm => "Nothing that is recorded says why: nothing is overdue, over budget or an open issue.",
        _ => $"Because of {Signals(standing)}.",
    };

    /// <summary>All lines together, with how much of the time has gone.</summary>
    public static string AllMoney(Standing standing, string currency)
    {
        var lines = standing.Lines.Select(line => line.Facts).ToList();
        var all = string.Join(", ", Says.Money(lines.Sum(line => line.Spent), currency) + " spent", Says.Money(lines.Sum(line => line.Committed), currency) + " committed");
        var left = $"{Says.Money(lines.Sum(line => line.Left), currency)} left of {Says.Money(lines.Sum(line => line.Approved), currency)} in all";
        return $"{all}, {left}; {Gone(standing)}.";
    }

    private static string Gone(Standing standing) => standing.PercentGone switch
    {
        { } gone => $"{gone}% of the time has gone",
        _ when standing.Book.Head.Period is null => "the period is not recorded",
        _ => "today is outside its period",
    };

    public static string Line(BudgetLineFacts line, string currency) => $"{QuestionWords.Clip(line.Line)} {Left(line, currency)}";

    public static string Used(BudgetLineFacts line, string currency) => $"{Says.Money(line.Spent, currency)} spent, {Says.Money(line.Committed, currency)} committed";

    public static string Left(BudgetLineFacts line, string currency) => $"{Says.Money(line.Left, currency)} left of {Says.Money(line.Approved, currency)}";

    /// <summary>What is asked for and who has it now.</summary>
    public static string Request(ApprovalRequest request, AccountBook book, Names names) => $"{QuestionWords.Clip(request.Summary)}: {WhoHasIt(request, book, names)}";

    public static string WhoHasIt(ApprovalRequest request, AccountBook book, Names names) => Turns.MayDecide(book, request) switch
    {
        { Count: > 0 } deciders => $"waits for {string.Join(" or ", deciders.Select(person => names[person]))}",
        _ when request.State == RequestState.ChangesAsked => $"waits for {names[request.RaisedBy]} to change it",
        _ => "nobody may decide it",
    };

    public static string SinceLook(DateTimeOffset last, WorkingCalendar calendar) => $"Since you last looked, {ChangeWords.At(last, calendar)}";

    public static string MoreNews(int count, bool isCut, AccountBook book, DateOnly since) =>
        $"{(isCut ? "More than " : "")}{Says.Count(count, "earlier change")}: ask “what changed on {QuestionWords.Clip(book.Head.Name)} since {Says.Date(since)}?”";

    /// <summary>How many are not shown; empty where all are.</summary>
    public static string More(int count, string one, string many) => count > 0 ? $"{count} more {(count == 1 ? one : many)}." : "";

    /// <summary>What speaks for itself, whatever status was set.</summary>
    public static string Signals(Standing standing)
    {
        string[] signals =
        [
            standing.Overdue.Count > 0 ? $"{standing.Overdue.Count} overdue" : "",
            standing.Over.Count > 0 ? $"{Says.Count(standing.Over.Count, "line")} over budget" : "",
            standing.OpenIssues.Count > 0 ? Says.Count(standing.OpenIssues.Count, "open issue") + Grave(standing) : "",
            standing.Requests.Count > 0 ? Says.Count(standing.Requests.Count, "open request") : "",
        ];
        return signals.Any(signal => signal.Length > 0) ? string.Join(", ", signals.Where(signal => signal.Length > 0)) : "nothing overdue, no open issue";
    }

    private static string Grave(Standing standing) => standing.OpenIssues.Count(issue => issue.Facts.Severity == IssueSeverity.High) is > 0 and var high ? $" ({high} of high severity)" : "";

    /// <summary>One account in one line.</summary>
    public static string Row(Standing standing, StatusVoice voice) => $"{QuestionWords.Clip(standing.Book.Head.Name)}: {QuestionWords.Rag(standing.Status)}; {Signals(standing)}; {RowDetails(standing, voice)}";

    public static string RowDetails(Standing standing, StatusVoice voice)
    {
        var next = standing.Next is [var first, ..] ? $"next {QuestionWords.Clip(first.Facts.Title)} on {Says.Date(first.Facts.Due)}" : "nothing coming up";
        var money = standing.Lines.Count == 0 ? "budget not recorded" : $"{Says.Money(standing.Lines.Sum(line => line.Facts.Left), voice.Currency)} left";
        return $"{next}; {money}. {(standing.Latest is { } latest ? voice.SetBy(latest).Replace("Set by", "Last set by", StringComparison.Ordinal) : "")}".TrimEnd(' ', '.');
    }

    public static string Heading(StatusAnswer answer) => answer switch
    {
        { Wanted: null } => $"Your {Says.Count(answer.Accounts.Count, "account")}, the worst first",
        { Wanted: { } color, Accounts: [var only], OfWanted: [] } => $"{QuestionWords.Clip(only.Book.Head.Name)} is not {Color(color)}",
        { Wanted: { } color, OfWanted: [] } => $"None of {Says.Count(answer.Accounts.Count, "account")} is {Color(color)}",
        { Wanted: { } color } => $"{Says.Count(answer.OfWanted.Count, "account")} {(answer.OfWanted.Count == 1 ? "is" : "are")} {Color(color)}",
    };

    private static string Color(AccountStatus status) => status.ToString().ToLowerInvariant();
}
