using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;

namespace AccountBot.Capabilities.Ask.Budget;

/// <summary>What is said of money.</summary>
internal static class BudgetWords
{
    public static string NoBudget(Inquiry inquiry) => $"No budget is recorded for {inquiry.Where}.";

    public static string Heading(IReadOnlyList<AccountMoney> money) => money switch
    {
        [{ IsWhole: true } one] => $"Budget of {AskWords.Clip(one.Book.Head.Name)}",
        [{ Lines: [var line] } one] => $"{AskWords.Clip(line.Facts.Line)} on {AskWords.Clip(one.Book.Head.Name)}",
        [var one] => $"Budget of {AskWords.Clip(one.Book.Head.Name)}: lines asked for",
        _ => "Budget by account",
    };

    /// <summary>A line by itself: what is left comes first, since that is what is asked.</summary>
    public static string Full(AccountBook book, BudgetLineFacts line, string currency, DateOnly today) =>
        $"{AskWords.Clip(line.Line)} on {AskWords.Clip(book.Head.Name)}: {Left(line, currency)}. {Makeup(line, currency)}{Estimate(line, currency)}. {Burn(book, line, today)}";

    public static string Line(BudgetLineFacts line, string currency) =>
        $"{AskWords.Clip(line.Line)} {Left(line, currency)} of {Money(line.Approved, currency)} ({Money(line.Committed, currency)} committed, {Money(line.Spent, currency)} spent{Used(line)})";

    /// <summary>A minus is said in words too: a screen reader may swallow the sign.</summary>
    public static string Left(BudgetLineFacts line, string currency) =>
        $"{Money(line.Left, currency)} left" + (line.Left < 0 ? ", over what is approved" : "");

    public static string Makeup(BudgetLineFacts line, string currency) =>
        $"Approved {Money(line.Approved, currency)}, committed {Money(line.Committed, currency)}, spent {Money(line.Spent, currency)}";

    /// <summary>Money against time: both in percent, so that one look compares them.</summary>
    public static string Burn(AccountBook book, BudgetLineFacts line, DateOnly today) => (BudgetQuestion.PercentUsed(line), BudgetQuestion.PercentGone(book.Head.Period, today)) switch
    {
        ({ } used, { } gone) => $"{used}% of the money is used, {gone}% of the time has gone.",
        ({ } used, null) => $"{used}% of the money is used.",
        _ => "Nothing was approved.",
    };

    public static string UsedCell(BudgetLineFacts line) => BudgetQuestion.PercentUsed(line) is { } used ? $"{used}%" : "–";

    public static string Money(decimal amount, string currency) => Says.Money(amount, currency);

    private static string Used(BudgetLineFacts line) => BudgetQuestion.PercentUsed(line) is { } used ? $", {used}% used" : "";

    private static string Estimate(BudgetLineFacts line, string currency) =>
        line.EstimateToComplete is { } rest ? $"; the rest is estimated to take {Money(rest, currency)}" : "";
}
