using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Ask.Budget;

/// <summary>Money as text and card, from the same lines.</summary>
internal static class BudgetCards
{
    private static readonly TableColumn[] Columns =
    [
        new("Line", 4), new("Approved", 3, HoldsFigures: true), new("Committed", 3, HoldsFigures: true),
        new("Spent", 3, HoldsFigures: true), new("Left", 3, HoldsFigures: true), new("Used", 2, HoldsFigures: true),
    ];

    public static Message Answer(Inquiry inquiry, IReadOnlyList<AccountMoney> money, int from, Agency agency) => money switch
    {
        _ when money.All(account => account.Lines.Count == 0) => new Message(BudgetWords.NoBudget(inquiry)),
        [{ IsWhole: false, Lines: [var line] } account] => One(account.Book, line, inquiry, agency),
        _ => Many(inquiry, money, from, agency),
    };

    private static Message One(AccountBook book, Kept<BudgetLineFacts> line, Inquiry inquiry, Agency agency)
    {
        var (facts, setBy) = (line.Facts, AskWords.SetBy(line, inquiry.Names, agency, inquiry.Today));
        return new Message(
            $"{BudgetWords.Full(book, facts, agency.Currency, inquiry.Today)} {setBy}",
            new AdaptiveCard
            {
                Body =
                [
                    TextBlock.Heading(AskWords.Clip(facts.Line)),
                    TextBlock.Subtle($"{AskWords.Clip(book.Head.Name)}, {AskWords.Clip(book.Head.Client)}"),
                    LeftOf(facts, agency.Currency),
                    TextBlock.Subtle(BudgetWords.Burn(book, facts, inquiry.Today)),
                    new FactSet([.. Facts(facts, agency.Currency)]),
                    TextBlock.Subtle(setBy),
                ],
            });
    }

    private static IEnumerable<Fact> Facts(BudgetLineFacts line, string currency) =>
    [
        new("Approved", BudgetWords.Money(line.Approved, currency)),
        new("Committed", BudgetWords.Money(line.Committed, currency)),
        new("Spent", BudgetWords.Money(line.Spent, currency)),
        .. line.EstimateToComplete is { } rest ? [new Fact("Estimated for the rest", BudgetWords.Money(rest, currency))] : Array.Empty<Fact>(),
    ];

    private static Message Many(Inquiry inquiry, IReadOnlyList<AccountMoney> money, int from, Agency agency)
    {
        var lines = money.SelectMany(account => account.Lines.Select(line => (Account: account, Line: line))).ToList();
        var (page, paging) = Paging.Cut(lines, from);
        var heading = BudgetWords.Heading(money);
        var groups = page.GroupBy(item => item.Account, item => item.Line.Facts).Select(group => new Shown(group.Key, [.. group])).ToList();
        return new Message(
            string.Join('\n', [.. groups.Select(group => Text(group, agency.Currency, inquiry.Today)), .. paging.Left > 0 ? [paging.Rest] : Array.Empty<string>()]),
            new AdaptiveCard
            {
                Body = [TextBlock.Heading(heading), .. groups.SelectMany(group => Elements(group, agency.Currency, inquiry.Today)), .. AskCards.RestOf(paging)],
                Actions = paging.Buttons("budget", inquiry.Said),
            });
    }

    private static string Text(Shown shown, string currency, DateOnly today)
    {
        var lines = string.Join("; ", shown.Lines.Select(line => BudgetWords.Line(line, currency)));
        var total = shown.Total is { } sum ? $" In all {BudgetWords.Left(sum, currency)} of {BudgetWords.Money(sum.Approved, currency)}. {BudgetWords.Burn(shown.Account.Book, sum, today)}" : "";
        return $"{shown.Account.Book.Head.Name}: {lines}.{total}";
    }

    private static IEnumerable<CardElement> Elements(Shown shown, string currency, DateOnly today)
    {
        yield return AskCards.AccountHeading(shown.Account.Book);
        if (shown.Total is { } total)
        {
            yield return LeftOf(total, currency);
            yield return TextBlock.Subtle(BudgetWords.Burn(shown.Account.Book, total, today));
        }

        yield return new Table(Columns, [.. shown.Lines.Select(line => Row(line, currency))]);
    }

    private static CardElement LeftOf(BudgetLineFacts line, string currency) => new TextBlock(BudgetWords.Left(line, currency))
    {
        Size = TextSize.Large,
        Color = line.Left < 0 ? TextColor.Attention : TextColor.Default,
        IsBold = true,
    };

    private static IReadOnlyList<CardText> Row(BudgetLineFacts line, string currency) =>
    [
        AskWords.Clip(line.Line),
        BudgetWords.Money(line.Approved, currency),
        BudgetWords.Money(line.Committed, currency),
        BudgetWords.Money(line.Spent, currency),
        CardText.Bold(BudgetWords.Money(line.Left, currency)),
        BudgetWords.UsedCell(line),
    ];

    /// <summary>The lines of one account on this page, and the total of all of them where all were asked for.</summary>
    private sealed record Shown(AccountMoney Account, IReadOnlyList<BudgetLineFacts> Lines)
    {
        public BudgetLineFacts? Total => Account is { IsWhole: true, Lines.Count: > 1 } ? BudgetQuestion.Total(Account.Lines.Select(line => line.Facts)) : null;
    }
}
