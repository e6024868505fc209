using AccountBot.Accounts;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Update;

/// <summary>What is said of updates that somebody else agrees to.</summary>
internal static class UpdateRequestWords
{
    public const string Label = "What is to be noted";
    public const string Now = "As it stands";
    public const string Nobody = "nobody";

    public static string Title(RequestKind kind) => kind == RequestKind.Spend ? "Spend to be logged" : "Update";

    public static string Milestone(MilestoneFacts milestone) => $"{UpdateWords.State(milestone)}, due {Says.Date(milestone.Due)}";

    public static string Line(BudgetLineFacts line, string currency) =>
        $"{Says.Money(line.Committed, currency)} committed, {Says.Money(line.Spent, currency)} spent, {Says.Money(line.Left, currency)} left";

    public static string Outcome(string what) => $"Noted: {what}.";
}
