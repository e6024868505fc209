using AccountBot.Accounts.AgencyFiles.Schemas;

namespace AccountBot.Accounts.AgencyFiles.Reading;

/// <summary>The accounts of a file without faults, their dates as they are written.</summary>
internal static class AccountReader
{
    public static AccountFacts Read(Place account) => new(
        AccountId.Parse(account.TextOf("id")),
        account.TextOf("name"),
        account.TextOf("client"),
        account.Texts("aliases"),
        account.Word<AccountStatus>("status"),
        account.Text("strategy"),
        account.Member("period") is { } period ? new Period(period.Day("from")!.Value, period.Day("to")!.Value) : null,
        account.MembersOf("team").ToDictionary(role => new Role(role.Name), People),
        [.. account.ItemsOf("budget").Select(Line)],
        [.. account.ItemsOf("milestones").Select(Milestone)],
        [.. account.ItemsOf("issues").Select(Issue)],
        [.. account.Texts("competesWith").Select(AccountId.Parse).Distinct()]);

    private static IReadOnlyList<PersonId> People(Place role) =>
        [.. role.Items.Select(person => PersonId.Parse(person.Text!)).Distinct()];

    private static BudgetLineFacts Line(Place line) => new(
        line.TextOf("line").Trim(),
        line.Word<BudgetLineKind>("kind") ?? BudgetLineKind.Other,
        line.Number("approved")!.Value,
        line.Number("committed") ?? 0,
        line.Number("spent") ?? 0,
        line.Number("estimateToComplete"));

    private static MilestoneFacts Milestone(Place milestone) => new(
        milestone.TextOf("id"),
        milestone.TextOf("title"),
        milestone.Text("kind"),
        milestone.Day("due")!.Value,
        milestone.Person("owner"),
        milestone.Word<MilestoneState>("state") ?? MilestoneState.Planned,
        milestone.Text("stage"),
        milestone.Day("doneOn"),
        milestone.Flag("immovable") ?? false,
        [.. milestone.Texts("after").Distinct(StringComparer.Ordinal)],
        milestone.Count("days"),
        milestone.Text("version"));

    private static IssueFacts Issue(Place issue) => new(
        issue.TextOf("id"),
        issue.TextOf("title"),
        issue.Person("raisedBy"),
        issue.Day("raisedOn"),
        issue.Word<IssueSeverity>("severity"),
        issue.Word<IssueState>("state") ?? IssueState.Open,
        issue.Member("promised") is { } promise ? Promise(promise) : null);

    private static ClientPromise Promise(Place promise) =>
        new(promise.TextOf("what"), Formats.TryMoment(promise.Text("by"), out var by) ? by : default);
}
