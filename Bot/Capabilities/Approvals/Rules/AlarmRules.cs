using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>What happens to a request if nobody acts, and when. Pure.</summary>
internal static class AlarmRules
{
    /// <summary>The policy names no end; a request of half a year ago is asked for anew rather than decided.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(182);

    /// <summary>Working days between reminders once everybody was asked.</summary>
    private const int DaysBetween = 5;

    /// <summary>A reminder, then rung after rung is asked too, then a reminder a week, and in the end it expires.</summary>
    /// <param name="last">What happened last since whoever has it got it; null where nothing has.</param>
    public static Alarm Next(ApprovalRequest request, AlarmKind? last, AlarmFacts facts)
    {
        var kind = Kind(last, facts);
        var due = Latest(Due(request, kind, last, facts), facts.Now);
        var end = Latest(request.RaisedAt + Life, facts.Now);
        return due < end ? new Alarm(Tick(request), kind, due) : new Alarm(Tick(request), AlarmKind.Expire, end);
    }

    private static AlarmKind Kind(AlarmKind? last, AlarmFacts facts) => (last, facts.CanEscalate) switch
    {
        (null, true) when facts.Policy.EscalateAfter <= facts.Policy.RemindAfter => AlarmKind.Escalate,
        (null, _) => AlarmKind.Remind,
        (_, true) => AlarmKind.Escalate,
        _ => AlarmKind.RemindAgain,
    };

    private static DateTimeOffset Due(ApprovalRequest request, AlarmKind kind, AlarmKind? last, AlarmFacts facts) => (kind, last) switch
    {
        (AlarmKind.Remind, _) => facts.After(request.Since ?? request.RaisedAt, facts.Policy.RemindAfter),
        (AlarmKind.Escalate, null or AlarmKind.Remind) => facts.After(request.Since ?? request.RaisedAt, facts.Policy.EscalateAfter),
        (AlarmKind.Escalate, _) => facts.After(facts.Now, facts.Policy.EscalateAfter),
        _ => facts.After(facts.Now, facts.Calendar.WorkingDay * DaysBetween),
    };

    private static int Tick(ApprovalRequest request) => (request.Alarm?.Tick ?? 0) + 1;

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

/// <param name="Zones">Those of whoever has the request; where they differ, each has had the full time.</param>
/// <param name="CanEscalate">Whether a rung is left that can be asked too.</param>
internal sealed record AlarmFacts(Policy Policy, WorkingCalendar Calendar, IReadOnlyCollection<TimeZoneInfo> Zones, bool CanEscalate, DateTimeOffset Now)
{
    public DateTimeOffset After(DateTimeOffset from, TimeSpan time) =>
        Zones.DefaultIfEmpty(Calendar.Zone).Max(zone => Calendar.AddWorkingTime(from, time, zone));
}
