using AccountBot.Accounts;

namespace AccountBot.Tests.Accounts.AgencyFiles;

public class AgencyFileTests
{
    private static readonly IReadOnlyList<string> DefaultStages = AccountBot.Accounts.Agency.DefaultStages;
    private static readonly Role Junior = new("Junior");
    private static readonly Role Lead = new("Lead");
    private static readonly Role Partner = new("Partner");

    [Fact]
    public void What_the_file_leaves_out_has_its_default()
    {
        var agency = Agency(SmallAgency.Json);

        Assert.Equal("GBP", agency.Currency);
        Assert.Equal("Europe/London", agency.Calendar.Zone.Id);
        Assert.Equal((new TimeOnly(9, 0), new TimeOnly(17, 30)), (agency.Calendar.From, agency.Calendar.To));
        Assert.Equal(Policy.Default, agency.Policy);
        Assert.Equal(DefaultStages, agency.Stages);
    }

    [Fact]
    public void An_unnamed_limit_a_number_null_and_false_are_four_things()
    {
        var ladder = Agency(SmallAgency.Json).Ladder;

        Assert.Equal(Limit.None, ladder.Find(Junior)!.Approves.For(RequestKind.Budget));
        Assert.Equal(Limit.UpTo(500), ladder.Find(Lead)!.Approves.For(RequestKind.Budget));
        Assert.Equal(Limit.Never, ladder.Find(Lead)!.Approves.For(RequestKind.Plan));
        Assert.Equal(Limit.Unlimited, ladder.Find(Partner)!.Approves.For(RequestKind.Budget));
        Assert.Equal(Limit.UpTo(5), ladder.Find(Partner)!.Approves.For(RequestKind.Deadline));
    }

    [Fact]
    public void The_lowest_rung_and_roles_beside_do_less_than_the_others_unless_the_file_says()
    {
        var ladder = Agency(SmallAgency.Json).Ladder;

        Assert.Equal(DefaultDuties.Lowest, ladder.Find(Junior)!.Does);
        Assert.Equal(DefaultDuties.Lowest, ladder.Find(new Role("Writing"))!.Does);
        Assert.Equal(DefaultDuties.Others, ladder.Find(Lead)!.Does);
        Assert.Equal([Duty.OwnMilestones], ladder.Find(Partner)!.Does);
    }

    [Fact]
    public void A_policy_is_read_as_written()
    {
        var policy = Agency(SmallAgency.With("policy", """
            {
              "route": "direct", "remindAfterHours": 1.5, "escalateAfterHours": 6, "helpAnswerWithinHours": 2,
              "digest": { "Lead": "daily 08:30", "partner": "weekly Fri 16:00" },
              "splitWindowDays": 0, "nudgeEveryHours": 0.5, "undoMinutes": 0, "oldAfterDays": 3,
              "budgetAlerts": [100, 50, 50], "sharedRung": "all"
            }
            """)).Policy;

        Assert.Equal((Route.Direct, SharedRung.All), (policy.Route, policy.SharedRung));
        Assert.Equal(TimeSpan.FromMinutes(90), policy.RemindAfter);
        Assert.Equal(TimeSpan.FromHours(6), policy.EscalateAfter);
        Assert.Equal(TimeSpan.FromHours(2), policy.HelpAnswerWithin);
        Assert.Equal(new DigestTime(null, new TimeOnly(8, 30)), policy.Digest[Lead]);
        Assert.Equal(new DigestTime(DayOfWeek.Friday, new TimeOnly(16, 0)), policy.Digest[Partner]);
        Assert.Equal((0, 3), (policy.SplitWindowDays, policy.OldAfterDays));
        Assert.Equal((TimeSpan.FromMinutes(30), TimeSpan.Zero), (policy.NudgeEvery, policy.UndoWithin));
        Assert.Equal([50, 100], policy.BudgetAlerts);
    }

    [Fact]
    public void A_calendar_is_read_as_written()
    {
        var calendar = Agency(SmallAgency.With("calendar", """
            { "timeZone": "Asia/Dubai", "workingDays": ["Sun", "Mon"], "workingHours": "08:00-16:00", "holidays": ["2026-12-02"] }
            """)).Calendar;

        Assert.Equal("Asia/Dubai", calendar.Zone.Id);
        Assert.Equal([DayOfWeek.Sunday, DayOfWeek.Monday], calendar.WorkingDays.Order());
        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(16, 0)), (calendar.From, calendar.To));
        Assert.Equal([new DateOnly(2026, 12, 2)], calendar.Holidays);
    }

    [Fact]
    public void An_account_is_read_as_written()
    {
        var account = SmallAgency.Read(SmallAgency.With("accounts[0].milestones[1].state", "\"on track\"")).File!.Accounts[0];

        Assert.Equal("first", account.Id.ToString());
        Assert.Equal([PersonId.Parse(SmallAgency.Ada)], account.Team[Partner]);
        Assert.Empty(account.Team[Lead]);
        Assert.Equal(new BudgetLineFacts("Travel", BudgetLineKind.Other, 10.5m, 0, 0, null), account.Budget[1]);
        Assert.Equal((MilestoneState.Planned, MilestoneState.OnTrack), (account.Milestones[0].State, account.Milestones[1].State));
        Assert.Equal((new DateOnly(2026, 3, 9), (int?)3), (account.Milestones[1].Due, account.Milestones[1].Days));
        Assert.Equal(DateTimeOffset.Parse("2026-02-06T16:00:00Z"), account.Issues[0].Promised!.By);
        Assert.Equal(IssueState.Open, account.Issues[0].State);
    }

    [Fact]
    public void Whoever_the_file_does_not_name_is_a_warning_where_there_is_another_directory()
    {
        var result = SmallAgency.Read(
            SmallAgency.With("accounts[0].team.Lead[0]", $"\"{SmallAgency.Stranger}\""), peopleMayBeElsewhere: true);

        Assert.NotNull(result.File);
        Assert.Equal("accounts[0].team.Lead[0]", Assert.Single(result.Warnings).Path);
    }

    private static Agency Agency(string json) => SmallAgency.Read(json).File!.Agency;
}
