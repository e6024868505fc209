using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Reports;

/// <summary>What happened on an account, in sentences a person would send. Pure.</summary>
internal static class ReportLines
{
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

    private static string Sentence(AuditLine line) => DeedWords.Of(line) + (DeedWords.WhyOf(line) is { } why ? $", because {why.TrimEnd('.')}." : ".");
}
