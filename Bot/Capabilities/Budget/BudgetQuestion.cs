using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Budget;

/// <summary>The money of one account, as far as it was asked for.</summary>
/// <param name="IsWhole">All of its lines, so that a total means something.</param>
internal sealed record AccountMoney(AccountBook Book, IReadOnlyList<Kept<BudgetLineFacts>> Lines, bool IsWhole)
{
    public BudgetLineFacts Total => BudgetQuestion.Total(Lines.Select(line => line.Facts));
}

/// <summary>The rules of budget questions. Pure: an inquiry in, the lines that answer it out.</summary>
internal static class BudgetQuestion
{
    private const int AccountsInFull = 3;

    /// <summary>The lines that were named, of every account that has one of that name; else all lines.</summary>
    public static IReadOnlyList<AccountMoney> Answer(Inquiry inquiry) => inquiry.Spoken.Lines switch
    {
        { Count: > 0 } named => [.. named.GroupBy(line => line.Book).Select(group => new AccountMoney(group.Key, [.. group.Select(line => line.Kept)], IsWhole: false))],
        _ => [.. inquiry.Books.Select(book => new AccountMoney(book, [.. book.Lines.Select(line => line.Value)], IsWhole: true))],
    };

    /// <summary>Whether there are so many accounts that a line for each tells more than every line of each.</summary>
    public static bool IsOverview(IReadOnlyList<AccountMoney> money) => money.Count > AccountsInFull && money.All(account => account.IsWhole);

    /// <summary>All lines as one.</summary>
    public static BudgetLineFacts Total(IEnumerable<BudgetLineFacts> lines) => lines.Aggregate(
        new BudgetLineFacts("In all", BudgetLineKind.Other, 0, 0, 0, EstimateToComplete: null),
        (sum, line) => sum with { Approved = sum.Approved + line.Approved, Committed = sum.Committed + line.Committed, Spent = sum.Spent + line.Spent });
}
