using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Plan;

/// <summary>What is said of changes of the plan.</summary>
internal static class PlanWords
{
    public const string Label = "What is to change";
    public const string Wanted = "Say what is to change in the plan.";

    public static string Summary(string what) => $"Change of plan: {what}";

    public static string Outcome(string what) => $"The plan changes: {what}.";

    /// <summary>What the plan is now, for whoever decides on another.</summary>
    public static IReadOnlyList<Fact> Plan(AccountBook book) =>
    [
        .. book.Head.Strategy is { } strategy ? [new Fact("Strategy", strategy)] : Array.Empty<Fact>(),
        new("Open milestones", Says.Count(book.Milestones.Count, "milestone")),
    ];
}
