using System.Globalization;
using AccountBot.Storage;

namespace AccountBot.Accounts.Books;

/// <summary>
/// The row keys of an account: its id, then a mark that sorts what is read together side by side.
/// [<c>~0</c>, <c>~2</c>) is all that a budget decision needs, [<c>~0</c>, <c>~3</c>) adds the open milestones.
/// </summary>
internal static class AccountKeys
{
    public const string Team = "~1t~";
    public const string Line = "~1b~";
    public const string Issue = "~1i~";
    public const string Request = "~1r~";
    public const string Help = "~1h~";
    public const string Absence = "~1v~";
    public const string Departure = "~1l~";
    public const string Obligation = "~1o~";
    public const string Milestone = "~2m~";
    public const string Review = "~3f~";

    public static string Partition(AccountId account) => Shards.OfAccount(account.ToString());

    public static string Head(AccountId account) => $"{account}~0";

    public static KeyRange Range(AccountId account, Depth depth) => new(Head(account), account + depth switch
    {
        Depth.Core => "~2",
        Depth.WithMilestones => "~3",
        _ => "~3g",
    });

    public static string TeamSeat(AccountId account, TeamSeat seat) => $"{account}{Team}{KeyText.Encode(seat.Role.Code)}~{seat.Person}";

    public static string BudgetLine(AccountId account, string line) => $"{account}{Line}{KeyText.Encode(line)}";

    public static string IssueOf(AccountId account, string id) => $"{account}{Issue}{KeyText.Encode(id)}";

    public static string OpenRequest(AccountId account, int no) => account + Request + Number(no);

    public static string OpenHelp(AccountId account, int no) => account + Help + Number(no);

    public static string AbsenceOf(AccountId account, Absences.Absence absence) => $"{account}{Absence}{Day(absence.From)}~{absence.Who}";

    public static string DepartureOf(AccountId account, PersonId person) => account + Departure + person;
    public static string OpenObligation(AccountId account, int no) => account + Obligation + Number(no);

    public static string ClosedObligation(AccountId account, int no) => $"{account}~4o~{Number(no)}";

    /// <summary>Closed requests from a number on; the numbers of an account only rise.</summary>
    public static KeyRange ClosedRequests(AccountId account, int from) => new(ClosedRequest(account, from), $"{account}~4r~~");

    public static string OpenMilestone(AccountId account, MilestoneFacts milestone) => $"{account}{Milestone}{Day(milestone.Due)}~{milestone.Id}";

    public static string ClosedRequest(AccountId account, int no) => $"{account}~4r~{Number(no)}";

    public static string ClosedHelp(AccountId account, int no) => $"{account}~4h~{Number(no)}";

    public static string ClosedIssue(AccountId account, string id) => $"{account}~4i~{KeyText.Encode(id)}";

    /// <summary>A development, which no rule reads.</summary>
    public static string NoteOf(AccountId account, int no) => $"{account}~3n~{Number(no)}";

    /// <summary>An answer to somebody's call for help, kept for whoever asks alike.</summary>
    public static string AnswerOf(AccountId account, int no) => $"{account}~3k~{Number(no)}";

    public static KeyRange AnswersSince(AccountId account, int no) => new(AnswerOf(account, no), $"{account}~3k~~");

    /// <summary>A call for review, open or answered.</summary>
    public static string ReviewOf(AccountId account, int no) => account + Review + Number(no);

    /// <summary>Where a milestone stands: among those that are open, or those that are done.</summary>
    public static string MilestoneOf(AccountId account, MilestoneFacts milestone) =>
        milestone.State == MilestoneState.Done ? ClosedMilestone(account, milestone) : OpenMilestone(account, milestone);

    public static string IssueOf(AccountId account, IssueFacts issue) =>
        issue.State == IssueState.Resolved ? ClosedIssue(account, issue.Id) : IssueOf(account, issue.Id);

    public static string ClosedMilestone(AccountId account, MilestoneFacts milestone) =>
        $"{account}~4m~{Day(milestone.DoneOn ?? milestone.Due)}~{milestone.Id}";

    public static KeyRange ClosedIssues(AccountId account) => KeyRange.Prefix($"{account}~4i~");

    public static KeyRange ClosedMilestones(AccountId account) => KeyRange.Prefix($"{account}~4m~");

    public static KeyRange CardCopies(AccountId account, int no) => KeyRange.Prefix($"{account}~5c~{Number(no)}~");

    public static string CardCopy(AccountId account, int no, string activityId) => $"{account}~5c~{Number(no)}~{KeyText.Digest(activityId)}";

    /// <summary>All receipts of days before this one.</summary>
    public static KeyRange ReceiptsBefore(AccountId account, DateOnly day) => new($"{account}~6~", $"{account}~6~{Day(day)}");

    public static KeyRange ReceiptsSince(AccountId account, DateOnly day) => new($"{account}~6~{Day(day)}", $"{account}~7");

    public static KeyRange AuditOf(AccountId account) => KeyRange.Prefix($"{account}~9~");

    public static string Audit(AccountId account, long seq) => string.Create(CultureInfo.InvariantCulture, $"{account}~9~{seq:D12}");

    private static string Number(int no) => no.ToString("D6", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

/// <summary>How much of an account is read.</summary>
internal enum Depth
{
    /// <summary>Head, team, budget, issues, open requests and help.</summary>
    Core,

    /// <summary>The open milestones too.</summary>
    WithMilestones,

    /// <summary>Also calls for review, open or answered.</summary>
    WithReviews,
}
