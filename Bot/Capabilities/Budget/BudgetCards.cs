using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Budget;

/// <summary>Money as text and card, from the same lines.</summary>
internal static class BudgetCards
{
    public static Message Answer(Inquiry inquiry, IReadOnlyList<AccountMoney> money, int from, Agency agency) => money switch
    {
        _ when money.All(account => account.Lines.Count == 0) => new Message(BudgetWords.NoBudget(inquiry)),
        [{ IsWhole: false, Lines: [var line] } account] => One(account.Book, line, inquiry, agency),
        _ when BudgetQuestion.IsOverview(money) => Overview(inquiry, money, from, agency.Currency),
        [_] or [_, _] or [_, _, _] => ByAccount(inquiry, money, from, agency),
        _ => LineOfEach(inquiry, money, from, agency.Currency),
    };

    private static Message One(AccountBook book, Kept<BudgetLineFacts> line, Inquiry inquiry, Agency agency)
    {
        var (facts, setBy) = (line.Facts, QuestionWords.SetBy(line, inquiry.Names, agency, inquiry.Today));
        return new Message(
            $"{BudgetWords.Full(book, facts, agency.Currency, inquiry.Today)} {setBy}",
            new AdaptiveCard
            {
                Body =
                [
                    TextBlock.Heading(QuestionWords.Clip(facts.Line)),
                    TextBlock.Subtle($"{QuestionWords.Clip(book.Head.Name)}, {QuestionWords.Clip(book.Head.Client)}"),
                    LeftOf(facts, agency.Currency),
                    TextBlock.Subtle(BudgetWords.Burn(book, facts, inquiry.Today)),
                    new FactSet(BudgetWords.Facts(facts, agency.Currency)),
                    TextBlock.Subtle(setBy),
                ],
            });
    }

    /// <summary>Many accounts, a total for each; an account without a budget is said to have none.</summary>
    private static Message Overview(Inquiry inquiry, IReadOnlyList<AccountMoney> money, int from, string currency) =>
        InOneList(inquiry, [.. money.Select(account => account.Total with { Line = account.Book.Head.Name })], from, currency);

    /// <summary>Lines of one name on many accounts.</summary>
    private static Message LineOfEach(Inquiry inquiry, IReadOnlyList<AccountMoney> money, int from, string currency) =>
        InOneList(inquiry, [.. money.SelectMany(account => account.Lines.Select(line => line.Facts with { Line = $"{line.Facts.Line} on {account.Book.Head.Name}" }))], from, currency);

    private static Message InOneList(Inquiry inquiry, IReadOnlyList<BudgetLineFacts> rows, int from, string currency)
    {
        var (page, paging) = Paging.Cut(rows, from);
        return Paged(
            BudgetWords.SeveralAccounts,
            paging,
            inquiry,
            page.Select(row => $"{BudgetWords.Line(row, currency)}."),
            [.. BudgetRows.Of(page, currency)]);
    }

    /// <summary>A few accounts, line by line.</summary>
    private static Message ByAccount(Inquiry inquiry, IReadOnlyList<AccountMoney> money, int from, Agency agency)
    {
        var (page, paging) = Paging.Cut([.. money.SelectMany(account => account.Lines.Select(line => (Account: account, line.Facts)))], from);
        var groups = page.GroupBy(item => item.Account, item => item.Facts).ToList();
        return Paged(
            BudgetWords.Heading(money),
            paging,
            inquiry,
            groups.Select(group => BudgetWords.Account(group.Key, group, SetBy(group.Key), agency.Currency, inquiry.Today)),
            [.. groups.SelectMany(group => Elements(group.Key, [.. group], SetBy(group.Key), agency.Currency, inquiry.Today))]);

        string SetBy(AccountMoney account) => BudgetWords.LastSet(account, inquiry.Names, agency, inquiry.Today);
    }

    private static Message Paged(string heading, Paging paging, Inquiry inquiry, IEnumerable<string> lines, IReadOnlyList<CardElement> elements) => new(
        string.Join('\n', [.. lines, .. paging.Left > 0 ? [paging.Rest] : Array.Empty<string>()]),
        new AdaptiveCard
        {
            Body = [TextBlock.Heading(heading + paging.Position), .. elements, .. QuestionCards.RestOf(paging)],
            Actions = paging.Buttons("budget", inquiry.Said),
        });

    private static IEnumerable<CardElement> Elements(AccountMoney account, IReadOnlyList<BudgetLineFacts> lines, string setBy, string currency, DateOnly today)
    {
        yield return QuestionCards.AccountHeading(account.Book);
        if (account is { IsWhole: true, Lines.Count: > 1 })
        {
            yield return LeftOf(account.Total, currency);
            yield return TextBlock.Subtle(BudgetWords.Burn(account.Book, account.Total, today));
        }

        foreach (var row in BudgetRows.Of(lines, currency))
        {
            yield return row;
        }

        yield return TextBlock.Subtle(setBy);
    }

    private static CardElement LeftOf(BudgetLineFacts line, string currency) => new TextBlock(BudgetWords.Left(line, currency))
    {
        Size = TextSize.Large,
        Color = line.Left < 0 ? TextColor.Attention : TextColor.Default,
        IsBold = true,
    };
}
