using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Issues;

/// <summary>What is said of client issues.</summary>
internal static class IssueWords
{
    public const string WhichAccount = "Which account is the issue on?";
    public const string WhatIsWrong = "What is wrong? For example: raise an issue on the launch: the client found a typo in the proof.";
    public const string NoSuchIssue = "I know no such issue among yours.";
    public const string NeedsCause = "Write what the cause was first.";
    public const string NeedsAcceptance = "Write how the client accepted it first: an issue ends with the client's word.";
    public const string NoneOpen = "No issues are open on your accounts.";
    public const string WhichIssue = "Which issue do you mean?";
    public const string CauseLabel = "Cause";
    public const string AcceptedLabel = "How the client accepted it";
    public const string AcceptedHint = "For example: J. Moss by phone, today";

    public const string NothingToPromiseOn = "No issue is open on your accounts that this could be about. Raise one with its promise: raise an issue on the launch: the client found a typo, we promised a new proof by Friday noon.";
    public const string ByWhen = "By when was it promised? For example: Friday noon, or within 4 working hours.";
    public const string WhichPromise = "On which issue was it promised?";
    public const string NotOpenAnyMore = "That issue is not open any more, so I noted no promise.";

    public static string MomentPassed(ClientPromise promise, WorkingCalendar calendar) => $"{Moment(promise, calendar)} has passed, so I noted no promise. Say by when it is promised now.";

    public static string RaisedTooLate(ClientPromise promise, WorkingCalendar calendar) =>
        $"{Moment(promise, calendar)} has passed, so I raised nothing. Say it once more, without the promise or with the moment that is promised now.";

    public static string Promised(IssueFacts issue, AccountBook book, IReadOnlyList<string> owners, WorkingCalendar calendar) =>
        $"Noted on {book.Head.Name}: the client was promised {Promise(issue.Promised!, calendar)}. The issue: {issue.Title}. {Owner(owners)}";

    public static string TellsPromise(IssueView view, string by) => view.Issue.Promised is { } promise
        ? $"{by} noted a promise to the client of {view.Book.Head.Name}: {Promise(promise, view.Agency.Calendar)}. The issue: {view.Issue.Title}."
        : State(view);

    public static string MayNot(IReadOnlyList<string> who) => $"Issues on this account are for {Says.List(who)}, so I changed nothing.";

    public static string Raised(IssueFacts issue, AccountBook book, IReadOnlyList<string> owners, IReadOnlyList<string> heads, WorkingCalendar calendar)
    {
        var hear = heads.Count switch
        {
            0 => "",
            1 => $" {heads[0]} hears of it at once.",
            _ => $" {Says.List(heads)} hear of it at once.",
        };
        return $"Issue raised on {book.Head.Name}: {issue.Title} ({Severity(issue.Severity)}). {Owner(owners)}{hear}{WasPromised(issue, calendar)}";
    }

    public static string Alike(IReadOnlyList<IssueFacts> before) =>
        before.Count == 0 ? "" : $" Like it before: {Says.List(before.Select(issue => issue.Cause is { } cause ? $"{issue.Title} (cause: {cause})" : issue.Title))}.";

    public static string Tells(IssueView view) =>
        $"{view.Names[view.Issue.RaisedBy]} raised an issue on {view.Book.Head.Name}: {view.Issue.Title} ({Severity(view.Issue.Severity)}).{WasPromised(view.Issue, view.Agency.Calendar)}";

    public static string Broken(IssueView view) => view.Issue.Promised is { } promise
        ? $"A promise to the client of {view.Book.Head.Name} is broken: {Promise(promise, view.Agency.Calendar)}. The issue is open: {view.Issue.Title}. {Owner([.. view.Owners.Select(person => view.Names[person])])}"
        : State(view);

    public static string Moved(IssueView view, string by) => view.Issue.State == IssueState.Resolved
        ? $"The issue on {view.Book.Head.Name} is resolved by {by}: {view.Issue.Title}. Cause: {view.Issue.Cause}. The client accepted: {view.Issue.Accepted}."
        : $"{by} reopened the issue on {view.Book.Head.Name}: {view.Issue.Title}.";

    public static string State(IssueView view) => view.Issue switch
    {
        { State: IssueState.Resolved, ResolvedOn: { } day } => $"Resolved on {Says.Date(day)} by {view.Names[view.Entry.Value.By]}",
        { State: IssueState.Resolved } => "Resolved",
        { IsPromiseBroken: true } => $"Open, and the promise is broken. {Owner([.. view.Owners.Select(person => view.Names[person])])}",
        _ => $"Open. {Owner([.. view.Owners.Select(person => view.Names[person])])}",
    };

    public static string Listed(AccountBook book, IssueFacts issue, Names names, WorkingCalendar calendar)
    {
        string[] facts =
        [
            Severity(issue.Severity),
            string.Join(" ", new[] { issue.RaisedBy is { } by ? $"raised by {names[by]}" : "", issue.RaisedOn is { } day ? $"on {Says.Date(day)}" : "" }.Where(part => part.Length > 0)),
            issue.Promised is { } promise ? $"promised {QuestionWords.Clip(Promise(promise, calendar))}" : "",
            issue.IsPromiseBroken ? "broken" : "",
        ];
        return $"{Short(book, issue)} ({string.Join(", ", facts.Where(fact => fact.Length > 0))})";
    }

    public static string Short(AccountBook book, IssueFacts issue) => $"{QuestionWords.Clip(book.Head.Name)}: {QuestionWords.Clip(issue.Title)}";

    public static string More(int count) => $"{count} more after these. Name the account, or the issue by its title.";

    public static string Severity(IssueSeverity? severity) => severity switch
    {
        IssueSeverity.High => "high",
        IssueSeverity.Medium => "medium",
        IssueSeverity.Low => "low",
        _ => "severity not said",
    };

    public static string Promise(ClientPromise promise, WorkingCalendar calendar) => $"{promise.What} by {Moment(promise, calendar)}";

    private static string WasPromised(IssueFacts issue, WorkingCalendar calendar) => issue.Promised is { } promise ? $" The client was promised {Promise(promise, calendar)}." : "";

    private static string Moment(ClientPromise promise, WorkingCalendar calendar)
    {
        var local = TimeZoneInfo.ConvertTime(promise.By, calendar.Zone);
        return FormattableString.Invariant($"{local:HH:mm} on {Says.Date(DateOnly.FromDateTime(local.DateTime))}");
    }

    private static string Owner(IReadOnlyList<string> owners) => owners.Count switch
    {
        0 => "Nobody directs this account, so nobody owns it yet.",
        1 => $"{owners[0]} owns it.",
        _ => $"{Says.List(owners)} own it.",
    };
}
