using AccountBot.Accounts;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>Whether a requester may nudge now. Pure.</summary>
internal static class NudgeRule
{
    /// <summary>When the next nudge may go out: at once, or once the policy's working hours since the last are over.</summary>
    public static DateTimeOffset From(ApprovalRequest request, Policy policy, WorkingCalendar calendar, DateTimeOffset now) =>
        request.NudgedAt is { } last && calendar.AddWorkingTime(last, policy.NudgeEvery, calendar.Zone) is var next && next > now ? next : now;

    public static ApprovalRequest Nudged(ApprovalRequest request, DateTimeOffset at) => request with { NudgedAt = at, Nudges = request.Nudges + 1 };
}
