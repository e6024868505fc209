using AccountBot.Accounts;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>Requests that count together against a limit, since they ask for more of the same. Pure.</summary>
internal static class Splits
{
    /// <summary>
    /// Those on the same line, by anybody, that are open or approved and fall into the policy's window before now. They count together,
    /// whatever their direction: a limit is about absolute amounts.
    /// </summary>
    /// <param name="others">Every other request of the account, open or closed, whose kind counts on that line.</param>
    public static IReadOnlyList<ApprovalRequest> Together(IEnumerable<ApprovalRequest> others, int windowDays, WorkingCalendar calendar, DateTimeOffset now)
    {
        var first = calendar.Day(now).AddDays(-windowDays);
        return windowDays == 0 ? [] : [.. others.Where(other => IsCounted(other) && calendar.Day(other.ClosedAt ?? other.RaisedAt) >= first)];
    }

    private static bool IsCounted(ApprovalRequest other) => other.IsOpen || other.State == RequestState.Approved;
}
