using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Dialogs.Searches;

/// <summary>What a search says of what it found.</summary>
internal static class SearchWords
{
    public const string NothingFound = "I found nothing of that name on your accounts.";

    public static string Account(AccountBook book, string currency) =>
        $"{QuestionWords.Rag(book.Head.Status)} · {Says.Money(book.Lines.Sum(line => line.Value.Facts.Left), currency)} left · {Says.Count(book.Milestones.Count, "open milestone")}";

    public static string Milestone(AccountBook book, MilestoneFacts milestone, DateOnly today) =>
        $"{book.Head.Name} · due {Says.Date(milestone.Due)}, {Says.Due(milestone.Due, today)} · {QuestionWords.State(milestone.State)}";

    public static string Request(AccountBook book, ApprovalRequest request) =>
        $"{book.Head.Name} · {(request.State == RequestState.ChangesAsked ? "changes asked for" : "waiting for a decision")}";
}
