using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Reports;

/// <summary>What happened on an account, in sentences a person would send. Pure.</summary>
internal static class ReportLines
{
    private const int LongestPart = 300;

    /// <param name="news">What happened since the reader was last told.</param>
    public static IReadOnlyList<string> Of(AccountBook book, IEnumerable<AuditLine> news)
    {
        var overdue = book.Milestones.Select(entry => entry.Value.Facts).Where(milestone => milestone.Due < book.Today);
        var next = book.Milestones.Select(entry => entry.Value.Facts).Where(milestone => milestone.Due >= book.Today).Take(1);
        return
        [
            .. NetNews.Of(news).Select(Sentence),
            .. overdue.Select(milestone => $"{milestone.Title} is {Says.Due(milestone.Due, book.Today)}."),
            .. next.Select(milestone => $"Next: {milestone.Title} on {Says.Date(milestone.Due)}."),
        ];
    }

    /// <summary>What is told of each account, in as many whole lines as a message holds; that there is more is said.</summary>
    public static string Fit(IReadOnlyList<string> accounts)
    {
        var text = string.Join("\n\n", accounts);
        return text.Length <= ReportCards.LongestText
            ? text
            : $"{text[..Math.Max(0, text.LastIndexOf('\n', ReportCards.LongestText - ReportWords.More.Length - 1))].TrimEnd()}\n{ReportWords.More}";
    }

    /// <summary>A whole sentence of what happened; a report that is kept with the account is longer, and is read there.</summary>
    private static string Sentence(AuditLine line) => QuestionWords.Clip(DeedWords.Of(line), LongestPart) + (DeedWords.WhyOf(line) is { } why ? $", because {QuestionWords.Clip(why.TrimEnd('.'), LongestPart)}." : ".");
}
