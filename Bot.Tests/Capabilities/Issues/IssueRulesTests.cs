using AccountBot.Accounts;
using AccountBot.Capabilities.Issues;

namespace AccountBot.Tests.Capabilities.Issues;

public sealed class IssueRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Theory]
    [InlineData(null, null, IssueRefusal.NeedsCause)]
    [InlineData(null, "by phone", IssueRefusal.NeedsCause)]
    [InlineData("template", null, IssueRefusal.NeedsAcceptance)]
    internal void Without_cause_or_acceptance_it_stays_open(string? cause, string? accepted, IssueRefusal why) =>
        Assert.Equal(new IssueDecision.Refused(why), IssueRules.Resolve(Open(), cause, accepted, Today));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(90, true)]
    public void A_promise_is_broken_at_its_moment(int minutesAfter, bool isBroken) =>
        Assert.Equal(isBroken, IssueRules.Break(Open() with { Promised = new ClientPromise("a proof", Noon) }, Noon.AddMinutes(minutesAfter)) is not null);

    [Fact]
    public void It_breaks_once()
    {
        var broken = IssueRules.Break(Open() with { Promised = new ClientPromise("a proof", Noon) }, Noon);

        Assert.Null(IssueRules.Break(broken!, Noon.AddHours(1)));
    }

    [Fact]
    public void What_is_resolved_breaks_no_promise() =>
        Assert.Null(IssueRules.Break(Open() with { State = IssueState.Resolved, Promised = new ClientPromise("a proof", Noon) }, Noon));

    [Theory]
    [InlineData("noon", 12, 0)]
    [InlineData("5pm", 17, 0)]
    [InlineData("10 am", 10, 0)]
    [InlineData("14:30", 14, 30)]
    public void A_time_of_day_is_read(string words, int hour, int minute) => Assert.Equal(new TimeOnly(hour, minute), PromiseReader.ClockOf(words));

    private static IssueFacts Open() => new("issue-1", "typo", RaisedBy: null, Today, Severity: null, IssueState.Open, Promised: null) { Version = 1 };
}
