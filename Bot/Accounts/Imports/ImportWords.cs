using AccountBot.Language;

namespace AccountBot.Accounts.Imports;

/// <summary>How an import names what it adds and changes, in its report and in the audit alike.</summary>
internal static class ImportWords
{
    /// <summary>The name that the agency file gives somebody; their object id where it names them not.</summary>
    public static string NameIn(Agency agency, PersonId person) => agency.People.FirstOrDefault(known => known.Id == person)?.Name ?? person.ToString();

    public static string Crosses(string name, AccountId one, AccountId other) => $"warning: {name} is on the teams of {one} and {other}, which compete: they see both, and the wall does not hold for them";

    public static string Line(string line) => $"budget line {line}";

    public static string Milestone(string title) => $"milestone {title}";

    public static string Issue(string title) => $"issue {title}";

    public static string Seat(Role role) => $"team {role}";

    public static string Said(BudgetLineFacts line, string currency)
    {
        var estimate = line.EstimateToComplete is { } toComplete ? $", to complete {Says.Money(toComplete, currency)}" : "";
        return $"{line.Kind}, approved {Says.Money(line.Approved, currency)}, committed {Says.Money(line.Committed, currency)}, spent {Says.Money(line.Spent, currency)}{estimate}";
    }

    public static string Said(MilestoneFacts milestone, Func<PersonId, string> nameOf) => Join(
        milestone.Title,
        $"due {Says.Date(milestone.Due)}",
        milestone.State.ToString(),
        milestone.DoneOn is { } done ? $"done {Says.Date(done)}" : null,
        milestone.Owner is { } owner ? nameOf(owner) : null,
        milestone.Kind,
        milestone.Stage,
        milestone.Version,
        milestone.Immovable ? "immovable" : null,
        milestone.After.Count > 0 ? $"after {string.Join(" and ", milestone.After)}" : null,
        milestone.Days is { } days ? Says.Count(days, "working day") : null);

    public static string Said(IssueFacts issue, Func<PersonId, string> nameOf) => Join(
        issue.Title,
        issue.State.ToString(),
        issue.Severity?.ToString(),
        issue.RaisedOn is { } raised ? $"raised {Says.Date(raised)}" : null,
        issue.RaisedBy is { } by ? nameOf(by) : null,
        issue.Promised is { } promise ? $"promised: {promise.What} by {promise.By:O}" : null);

    public static string Said(Period? period) => period is { } known ? $"{Says.Date(known.From)} to {Says.Date(known.To)}" : "";

    private static string Join(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
