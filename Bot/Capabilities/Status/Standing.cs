using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Status;

/// <summary>How an account stands today. Pure: a book in, what is worth knowing of it out.</summary>
internal sealed record Standing(AccountBook Book, DateOnly Today)
{
    private const int NextShown = 3;

    public AccountStatus? Status => Book.Head.Status;

    public IReadOnlyList<MilestoneFacts> Overdue { get; } = [.. Open(Book).Where(milestone => milestone.Due < Today)];

    public IReadOnlyList<MilestoneFacts> Next { get; } = [.. Open(Book).Where(milestone => milestone.Due >= Today).Take(NextShown)];

    public IReadOnlyList<BudgetLineFacts> Lines { get; } = [.. Book.Lines.Select(line => line.Value.Facts)];

    /// <summary>Lines on which more is committed and spent than was approved.</summary>
    public IReadOnlyList<BudgetLineFacts> Over { get; } = [.. Book.Lines.Select(line => line.Value.Facts).Where(line => line.Left < 0)];

    /// <summary>The gravest first.</summary>
    public IReadOnlyList<IssueFacts> Issues { get; } = [.. Book.Issues.Select(issue => issue.Value.Facts).OrderByDescending(issue => issue.Severity ?? IssueSeverity.Low)];

    public IReadOnlyList<ApprovalRequest> Requests { get; } = [.. Book.Requests.Select(request => request.Value)];

    /// <summary>The worst first: by the status that people set, then by what speaks for itself.</summary>
    public static IReadOnlyList<Standing> WorstFirst(IEnumerable<AccountBook> books, DateOnly today) =>
    [
        .. books.Select(book => new Standing(book, today))
            .OrderByDescending(standing => Badness(standing.Status))
            .ThenByDescending(standing => standing.Overdue.Count)
            .ThenByDescending(standing => standing.Issues.Count)
            .ThenBy(standing => standing.Book.Head.Name, StringComparer.OrdinalIgnoreCase),
    ];

    // A status that nobody set may hide anything, so it stands before green.
    private static int Badness(AccountStatus? status) => status switch
    {
        AccountStatus.Red => 3,
        AccountStatus.Amber => 2,
        null => 1,
        _ => 0,
    };

    private static IEnumerable<MilestoneFacts> Open(AccountBook book) => book.Milestones.Select(milestone => milestone.Value.Facts).OrderBy(milestone => milestone.Due);
}
