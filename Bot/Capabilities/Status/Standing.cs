using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Status;

/// <summary>How an account stands today. Pure: a book in, what is worth knowing of it out.</summary>
internal sealed record Standing(AccountBook Book, DateOnly Today)
{
    private const int NextShown = 3;

    public AccountStatus? Status => Book.Head.Status;

    public IReadOnlyList<Kept<MilestoneFacts>> Overdue { get; } = [.. Open(Book).Where(milestone => milestone.Facts.Due < Today)];

    public IReadOnlyList<Kept<MilestoneFacts>> Next { get; } = [.. Open(Book).Where(milestone => milestone.Facts.Due >= Today).Take(NextShown)];

    public IReadOnlyList<Kept<BudgetLineFacts>> Lines { get; } = [.. Book.Lines.Select(line => line.Value)];

    /// <summary>Lines on which more is committed and spent than was approved.</summary>
    public IReadOnlyList<BudgetLineFacts> Over { get; } = [.. Book.Lines.Select(line => line.Value.Facts).Where(line => line.Left < 0)];

    /// <summary>Nothing that is recorded speaks against it.</summary>
    public bool IsCalm => Overdue.Count == 0 && Over.Count == 0 && OpenIssues.Count == 0;

    /// <summary>How much of the budget's period has gone, today included; null outside of it, or where it is not recorded.</summary>
    public int? PercentGone => Book.Head.Period is { } period && Today >= period.From && Today <= period.To
        ? (int)decimal.Round(100m * (Today.DayNumber - period.From.DayNumber + 1) / (period.To.DayNumber - period.From.DayNumber + 1))
        : null;

    /// <summary>When anybody last touched its dates or figures; null where there are none.</summary>
    public Kept<object>? Latest => Book.Milestones.Select(entry => (entry.Value.By, entry.Value.At))
        .Concat(Book.Lines.Select(entry => (entry.Value.By, entry.Value.At)))
        .OrderByDescending(touch => touch.At)
        .Select(touch => new Kept<object>(Book, touch.By, touch.At, Order: 0))
        .FirstOrDefault();

    /// <summary>The gravest first.</summary>
    public IReadOnlyList<Kept<IssueFacts>> OpenIssues { get; } = [.. Book.Issues.Select(issue => issue.Value).OrderByDescending(issue => issue.Facts.Severity ?? IssueSeverity.Low)];

    public IReadOnlyList<ApprovalRequest> Requests { get; } = [.. Book.Requests.Select(request => request.Value)];

    /// <summary>The worst first: by the status that people set, then by what speaks for itself.</summary>
    public static IReadOnlyList<Standing> WorstFirst(IEnumerable<AccountBook> books, DateOnly today) =>
    [
        .. books.Select(book => new Standing(book, today))
            .OrderByDescending(standing => Badness(standing.Status))
            .ThenByDescending(standing => standing.Overdue.Count)
            .ThenByDescending(standing => standing.OpenIssues.Count)
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

    private static IEnumerable<Kept<MilestoneFacts>> Open(AccountBook book) => book.Milestones.Select(milestone => milestone.Value).OrderBy(milestone => milestone.Facts.Due);
}
