using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Approvals;

public class AlarmRulesTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData(null, true, AlarmKind.Remind)]
    [InlineData(null, false, AlarmKind.Remind)]
    [InlineData(AlarmKind.Remind, true, AlarmKind.Escalate)]
    [InlineData(AlarmKind.Remind, false, AlarmKind.RemindAgain)]
    [InlineData(AlarmKind.Escalate, true, AlarmKind.Escalate)]
    [InlineData(AlarmKind.Escalate, false, AlarmKind.RemindAgain)]
    [InlineData(AlarmKind.RemindAgain, false, AlarmKind.RemindAgain)]
    internal void What_comes_next(AlarmKind? last, bool canEscalate, AlarmKind next) =>
        Assert.Equal(next, AlarmRules.Next(Open, last, Facts(canEscalate)).Kind);

    [Fact]
    public void An_agency_that_escalates_before_it_reminds_does_so() =>
        Assert.Equal(AlarmKind.Escalate, AlarmRules.Next(Open, last: null, Facts(canEscalate: true) with { Policy = new Policy { EscalateAfter = TimeSpan.FromHours(2) } }).Kind);

    [Fact]
    public void Half_a_year_after_it_was_asked_it_expires()
    {
        var end = AlarmRules.Next(Open, AlarmKind.RemindAgain, Facts(canEscalate: false) with { Now = At.AddDays(180) });

        Assert.Equal((AlarmKind.Expire, At + AlarmRules.Life), (end.Kind, end.Due));
    }

    [Fact]
    public void Every_plan_has_its_own_tick() =>
        Assert.Equal(8, AlarmRules.Next(Open with { Alarm = new Alarm(7, AlarmKind.Remind, At) }, AlarmKind.Remind, Facts(canEscalate: true)).Tick);

    [Theory]
    [InlineData("2026-12-24T16:00:00Z", 4, "2026-12-29T11:30:00Z")] // Over Christmas, Boxing Day's substitute and a weekend.
    [InlineData("2026-03-27T16:30:00Z", 8, "2026-03-30T15:00:00Z")] // Friday in winter time to Monday in summer time.
    [InlineData("2026-10-23T15:30:00Z", 8, "2026-10-26T16:00:00Z")] // And back.
    [InlineData("2026-11-21T12:00:00Z", 1, "2026-11-23T10:00:00Z")] // Asked at the weekend.
    public void Waiting_counts_working_hours_alone(string from, int hours, string until) =>
        Assert.Equal(Moment(until), Calendar.AddWorkingTime(Moment(from), TimeSpan.FromHours(hours), London));

    [Fact]
    public void An_approver_overseas_is_reminded_in_their_own_hours() =>
        Assert.Equal(Moment("2026-11-23T17:00:00Z"), Calendar.AddWorkingTime(Moment("2026-11-23T09:00:00Z"), TimeSpan.FromHours(3), NewYork));

    private static readonly WorkingCalendar Calendar = WorkingCalendar.Default with { Holidays = new HashSet<DateOnly> { new(2026, 12, 25), new(2026, 12, 28) } };

    private static ApprovalRequest Open => Request(Ana, 500, Step(Lead, isEnough: true));

    private static AlarmFacts Facts(bool canEscalate) => new(Policy.Default, Calendar, [London], canEscalate, At);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
