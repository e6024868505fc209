using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
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
            .. news.Where(Materiality.IsMaterial).Select(Sentence),
            .. overdue.Select(milestone => $"{milestone.Title} is {Says.Due(milestone.Due, book.Today)}."),
            .. next.Select(milestone => $"Next: {milestone.Title} on {Says.Date(milestone.Due)}."),
        ];
    }

    private static string Sentence(AuditLine line) => (line.Action switch
    {
        "status.set" => line.Before.Length > 0 ? $"Status {line.After.ToLowerInvariant()}, was {line.Before.ToLowerInvariant()}" : $"Status {line.After.ToLowerInvariant()}",
        "deadline.moved" => $"{line.Subject} moved from {line.Before} to {line.After}",
        "request.raised" => $"Asked for: {line.After}",
        _ when line.Subject.StartsWith("request ", StringComparison.Ordinal) => $"{line.Before}: {line.After.ToLowerInvariant()}",
        _ when line.Before.Length > 0 => $"{line.Subject}: {line.Before} became {line.After}",
        _ => $"{line.Subject}: {line.After}",
    }) + (line.Reason is { Length: > 0 } why ? $", because {why.TrimEnd('.')}." : ".");
}
