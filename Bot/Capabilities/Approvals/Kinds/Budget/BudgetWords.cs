using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Budget;

/// <summary>What is said of budget changes.</summary>
internal static class BudgetWords
{
    public const string LineLabel = "Budget line";
    public const string LineWanted = "Choose the line that it is for.";
    public const string AmountWanted = "Say how much, for example 4000.";
    public const string AmountHint = "4000, or -500 for less";
    public const string NoAmount = "I need one amount, other than nothing and in whole pence: for example 4000, or -500 for less.";

    public static string Locked(BudgetLineFacts line) => $"{line.Line} was decided as a change order, so its amount is locked. More or less work is a change order of its own.";

    public static string AmountLabel(string currency) => $"Change in {currency}";

    public static string Choice(BudgetLineFacts line, string currency) => $"{line.Line} ({Says.Money(line.Left, currency)} left)";

    public static string Summary(string line, decimal amount, string currency) =>
        $"{Says.Money(Math.Abs(amount), currency)} {(amount > 0 ? "more" : "less")} on {line}";

    public static string NoSuchLine(AccountBook book) => book.Lines.Count == 0
        ? $"{book.Head.Name} has no budget lines recorded, so there is nothing to change."
        : $"Which budget line of {book.Head.Name}? It has {Says.List(book.Lines.Select(line => line.Value.Facts.Line))}.";

    public static string BelowNothing(BudgetLineFacts line, string currency) =>
        $"{line.Line} has {Says.Money(line.Approved, currency)} approved, so it cannot be cut by more than that.";

    public static string Outcome(string line, decimal before, decimal amount, string currency) =>
        $"{line} goes from {Says.Money(before, currency)} to {Says.Money(before + amount, currency)}.";

    /// <summary>What is known of a change that still lacks something.</summary>
    public static IReadOnlyList<Fact> Known(string? line, decimal? amount, string currency) =>
    [
        .. line is null ? Array.Empty<Fact>() : [new Fact("Line", line)],
        .. amount is { } known ? [new Fact("Change", $"{Says.Money(Math.Abs(known), currency)} {(known > 0 ? "more" : "less")}")] : Array.Empty<Fact>(),
    ];

    /// <summary>Before the decision: what it would do.</summary>
    public static IReadOnlyList<Fact> Proposed(BudgetLineFacts line, decimal amount, string currency) =>
    [
        new("Approved now", Says.Money(line.Approved, currency)),
        new("After approval", CardText.Bold(Says.Money(line.Approved + amount, currency))),
        new("Left now", Says.Money(line.Left, currency)),
        new("Left after", Says.Money(line.Left + amount, currency)),
    ];

    /// <summary>After it: what it did.</summary>
    public static IReadOnlyList<Fact> Settled(string line, decimal before, decimal amount, string currency) =>
    [
        new("Line", line),
        new("Before", Says.Money(before, currency)),
        new("After", CardText.Bold(Says.Money(before + amount, currency))),
    ];
}
