using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Budget;

/// <summary>What is said of money.</summary>
internal static class BudgetWords
{
    public const string SeveralAccounts = "Budgets of your accounts";

    public static string NoBudget(Inquiry inquiry) => $"No budget is recorded for {inquiry.Where}.";

    public static string Heading(IReadOnlyList<AccountMoney> money) => money switch
    {
        [_] => "Budget",
        _ => "Budget by account",
    };

    /// <summary>A line by itself: what is left comes first, since that is what is asked.</summary>
    public static string Full(AccountBook book, BudgetLineFacts line, string currency, DateOnly today)
    {
        var makeup = string.Join(", ", Makeup(line, currency).Select((part, at) => $"{(at == 0 ? part.Title : part.Title.ToLowerInvariant())} {part.Value}"));
        return $"{QuestionWords.Clip(line.Line)} on {QuestionWords.Clip(book.Head.Name)}: {Left(line, currency)}. {makeup}. {Burn(book, line, today)}";
    }

    public static IReadOnlyList<Fact> Facts(BudgetLineFacts line, string currency) => [.. Makeup(line, currency).Select(part => new Fact(part.Title, part.Value))];

    /// <summary>An account's lines, and their total where they are all that there is.</summary>
    /// <param name="shown">Those on this page.</param>
    /// <param name="setBy">Who set them last.</param>
    public static string Account(AccountMoney account, IEnumerable<BudgetLineFacts> shown, string setBy, string currency, DateOnly today)
    {
        var total = account is { IsWhole: true, Lines.Count: > 1 }
            ? $" In all {Left(account.Total, currency)} of {Money(account.Total.Approved, currency)}. {Burn(account.Book, account.Total, today)}"
            : "";
        return $"{QuestionWords.Clip(account.Book.Head.Name)}: {string.Join("; ", shown.Select(line => Line(line, currency)))}.{total} {setBy}";
    }

    /// <summary>Who touched the account's figures last: where several did, which of them it was.</summary>
    public static string LastSet(AccountMoney account, Names names, Agency agency, DateOnly today) => account.Lines.MaxBy(line => line.At) switch
    {
        null => "",
        var latest when account.Lines.DistinctBy(line => line.By).Count() > 1 => $"Latest: {QuestionWords.Clip(latest.Facts.Line)}. {QuestionWords.SetBy(latest, names, agency, today)}",
        var latest => QuestionWords.SetBy(latest, names, agency, today),
    };

    public static string Line(BudgetLineFacts line, string currency) =>
        $"{QuestionWords.Clip(line.Line)} {Left(line, currency)} of {Money(line.Approved, currency)} ({Money(line.Committed, currency)} committed, {Money(line.Spent, currency)} spent{Used(line)})";

    /// <summary>What stands below a line's name.</summary>
    public static string MadeOf(BudgetLineFacts line, string currency) =>
        $"{Money(line.Approved, currency)} approved, {Money(line.Committed, currency)} committed, {Money(line.Spent, currency)} spent{Used(line)}";

    /// <summary>A minus is said in words too: a screen reader may swallow the sign.</summary>
    public static string Left(BudgetLineFacts line, string currency) => $"{Money(line.Left, currency)} left{(line.Left < 0 ? " (over budget)" : "")}";

    /// <summary>Money against time: both in percent, so that one look compares them.</summary>
    public static string Burn(AccountBook book, BudgetLineFacts line, DateOnly today) => (Accounts.Burn.PercentUsed(line), Accounts.Burn.PercentGone(book.Head.Period, today)) switch
    {
        ({ } used, { } gone) => $"{used}% of the money is used, {gone}% of the time has gone.",
        ({ } used, null) => $"{used}% of the money is used.",
        _ => "Nothing was approved.",
    };

    public static string Money(decimal amount, string currency) => Says.Money(amount, currency);

    private static IEnumerable<(string Title, string Value)> Makeup(BudgetLineFacts line, string currency)
    {
        yield return ("Approved", Money(line.Approved, currency));
        yield return ("Committed", Money(line.Committed, currency));
        yield return ("Spent", Money(line.Spent, currency));
        if (line.EstimateToComplete is { } rest)
        {
            yield return ("Estimated for the rest", Money(rest, currency));
        }
    }

    private static string Used(BudgetLineFacts line) => Accounts.Burn.PercentUsed(line) is { } used ? $", {used}% used" : "";
}
