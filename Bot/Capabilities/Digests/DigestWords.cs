using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Digests;

/// <summary>What a digest says.</summary>
internal static class DigestWords
{
    public const string Nothing = "Nothing needs you, nothing is due soon, and nothing has happened that you have not been told.";
    public const string OnNoAccount = "You are not on any account's team, so there is nothing to tell. Your manager or an administrator can put you on one.";
    public const string AskOwnRequests = "where are my requests?";

    public static string Heading(IReadOnlyList<DigestItem> items, DateOnly today) => $"{Says.Date(today)}: {Says.List(items.GroupBy(item => item.Part).Select(part => Count(part.Key, part.Count())))}";

    public static string Part(DigestPart part) => part switch
    {
        DigestPart.NeedsYou => "Needs you",
        DigestPart.Red => "Turned red",
        DigestPart.Overdue => "Overdue",
        DigestPart.Amber => "Turned amber",
        DigestPart.Slipped => "Slipped",
        DigestPart.Budget => "Budget",
        DigestPart.Owed => "You owe",
        _ => "Due",
    };

    public static string More(int count) => $"{count} more: ask about one account to see all of it.";

    public static string Decide(ApprovalRequest request, DigestFacts facts) => $"{facts.Names[request.RaisedBy]} waits for your decision: {QuestionWords.Clip(request.Summary)} ({facts.Account})";

    public static string Change(ApprovalRequest request, DigestFacts facts) => $"You were asked to change your request: {QuestionWords.Clip(request.Summary)} ({facts.Account})";

    public static string Review(ReviewFlag flag, DigestFacts facts) => $"{facts.Names[flag.By]} asks you to review: {QuestionWords.Clip(flag.What)} ({facts.Account})";

    public static string Help(HelpRequest help, DigestFacts facts) => $"{facts.Names[help.AskedBy]} asks for your help: {QuestionWords.Clip(help.Question)} ({facts.Account})";

    /// <summary>Who turned it, from what, and why.</summary>
    public static string Turned(AuditLine line, DigestFacts facts)
    {
        var before = line.Before.Length > 0 ? $", was {line.Before.ToLowerInvariant()}" : "";
        return $"{facts.Account} is {line.After.ToLowerInvariant()}{before}; set by {line.ActorName} on {Says.Date(Day(line, facts))}: {(line.Reason is { } why ? QuestionWords.Clip(why) : "no reason is recorded")}";
    }

    public static string Deadline(MilestoneFacts milestone, DigestFacts facts)
    {
        var fixedDate = milestone.Immovable ? ", a date that cannot move" : "";
        var today = facts.Book.Today;
        return $"{QuestionWords.Clip(milestone.Title)} ({facts.Account}): {Says.Due(milestone.Due, today)}, {Says.Date(milestone.Due)}, {QuestionWords.State(milestone.State)}, {facts.Names[milestone.Owner]}{fixedDate}";
    }

    public static string Slipped(AuditLine line, DigestFacts facts) =>
        $"{QuestionWords.Clip(line.Subject)} ({facts.Account}): moved from {line.Before} to {line.After} by {line.ActorName}{(line.Reason is { } why ? $", {QuestionWords.Clip(why)}" : "")}";

    /// <summary>What is used, and not the mark that it passed: between the two may lie a lot.</summary>
    public static string Alert(BudgetLineFacts line, DigestFacts facts) =>
        $"{QuestionWords.Clip(line.Line)} ({facts.Account}): {(Burn.PercentUsed(line) is { } used ? $"{used} %" : Says.Money(line.Committed + line.Spent, facts.Agency.Currency))} is committed and spent, {Says.Money(line.Left, facts.Agency.Currency)} left of {Says.Money(line.Approved, facts.Agency.Currency)}";

    /// <param name="to">Who should have been told.</param>
    public static string Owed(string to, AccountBook book, int changes, DateOnly since) => $"{to} has not been told what happened on {book.Head.Name}: {Says.Count(changes, "change")} since {Says.Date(since)}";

    public static string AskDraft(string to, AccountBook book) => $"draft my weekly for {to} on {book.Head.Name}";

    public static string AskWaiting(DigestFacts facts) => $"what is waiting for me on {facts.Account}?";

    public static string AskStatus(DigestFacts facts) => $"status of {facts.Account}";

    public static string AskOverdue(DigestFacts facts) => $"what is overdue on {facts.Account}?";

    public static string AskDeadlines(DigestFacts facts) => $"deadlines on {facts.Account}";

    public static string AskBudget(DigestFacts facts) => $"budget of {facts.Account}";

    private static string Count(DigestPart part, int count) => part switch
    {
        DigestPart.NeedsYou => $"{count} waiting for you",
        DigestPart.Red => $"{count} turned red",
        DigestPart.Overdue => $"{count} overdue",
        DigestPart.Amber => $"{count} turned amber",
        DigestPart.Slipped => $"{count} slipped",
        DigestPart.Budget => Says.Count(count, "budget alert"),
        DigestPart.Owed => $"{Says.Count(count, "update")} owed",
        _ => $"{count} due",
    };

    private static DateOnly Day(AuditLine line, DigestFacts facts) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(line.At, facts.Agency.Calendar.Zone).DateTime);
}
