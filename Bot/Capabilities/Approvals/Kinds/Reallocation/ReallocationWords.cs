using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Reallocation;

/// <summary>What is said of money that moves between two lines.</summary>
internal static class ReallocationWords
{
    public const string FromLabel = "From line";
    public const string ToLabel = "To line";
    public const string Lines = "The two lines";
    public const string LineWanted = "Choose a line.";
    public const string AmountWanted = "Say how much, for example 3000.";
    public const string NoAmount = "I need one amount above nothing and in whole pence: for example 3000.";
    public const string SameLine = "Money moves between two lines: choose another one for it to go to.";

    public static string AmountLabel(string currency) => $"Amount in {currency}";

    public static string NoSuchLines(AccountBook book) => book.Lines.Count < 2
        ? $"{book.Head.Name} has fewer than two budget lines, so there is nothing to move between."
        : $"From which line of {book.Head.Name} to which? It has {Says.List(book.Lines.Select(line => line.Value.Facts.Line))}.";

    public static string TooLittle(BudgetLineFacts from, string currency) =>
        $"{from.Line} has {Says.Money(from.Left, currency)} left, so no more than that can move from it.";

    public static string Summary(string from, string to, decimal amount, string currency) => $"{Says.Money(amount, currency)} from {from} to {to}";

    public static string Outcome((string Line, decimal Was) from, (string Line, decimal Was) to, decimal amount, string currency) =>
        $"{from.Line} goes from {Says.Money(from.Was, currency)} to {Says.Money(from.Was - amount, currency)}, {to.Line} from {Says.Money(to.Was, currency)} to {Says.Money(to.Was + amount, currency)}.";

    public static IReadOnlyList<Fact> Known(string? from, string? to, decimal? amount, string currency) =>
    [
        .. from is null ? Array.Empty<Fact>() : [new Fact("From", from)],
        .. to is null ? Array.Empty<Fact>() : [new Fact("To", to)],
        .. amount is { } known ? [new Fact("Amount", Says.Money(known, currency))] : Array.Empty<Fact>(),
    ];

    /// <summary>Before the decision: what it would do to one of the lines.</summary>
    public static IReadOnlyList<Fact> Proposed(BudgetLineFacts line, decimal amount, string currency) =>
    [
        new($"{line.Line} now", Says.Money(line.Approved, currency)),
        new($"{line.Line} after", CardText.Bold(Says.Money(line.Approved + amount, currency))),
        new($"{line.Line} left", $"{Says.Money(line.Left, currency)} now, {Says.Money(line.Left + amount, currency)} after"),
    ];

    /// <summary>One of the lines, drawn.</summary>
    public static IReadOnlyList<Bar> Bars(BudgetLineFacts line, decimal amount) =>
        [MoneyChart.OfLine($"{line.Line} now", line), MoneyChart.OfLine($"{line.Line} after", line, amount)];

    /// <summary>After it: what it did.</summary>
    public static Fact Settled(string line, decimal was, decimal amount, string currency) =>
        new(line, CardText.Bold(Says.Money(was + amount, currency)) + $" (before: {Says.Money(was, currency)})");
}
