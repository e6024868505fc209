using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.ChangeOrder;

/// <summary>What is said of change orders.</summary>
internal static class ChangeOrderWords
{
    /// <summary>All change orders of an account count together, as if they stood on one line.</summary>
    public const string Together = "change orders";

    public const string CountedSince = ", as all change orders of an account do";
    public const string InAll = "Approved in all";
    public const string WorkLabel = "What the extra work is";
    public const string WorkWanted = "Say what it is for.";
    public const string AmountWanted = "Say how much, for example 9500.";
    public const string NoWork = "What is the change order for?";
    public const string NoAmount = "I need one amount above nothing and in whole pence: for example 9500.";
    public const string WhichOne = "Several accounts have a change order of that number";

    private const int LongestName = 60;

    public static string AmountLabel(string currency) => $"Amount in {currency}";

    public static string Summary(int? number, decimal amount, string work, string currency) =>
        $"{(number is { } known ? OrderNumber.Of(known) : "Change order")}: {Says.Money(amount, currency)} for {work}";

    /// <summary>The budget line that it becomes.</summary>
    public static string LineName(int number, string work) => DraftText.Clip($"{OrderNumber.Of(number)} {work}", LongestName);

    public static string Taken(string line) => $"There is a line {line} already, so this change order cannot become one.";

    public static string NoSuchOrder(int number) => $"I know no {OrderNumber.Of(number)} on your accounts.";

    public static string Outcome(string line, decimal amount, string currency) => $"{line} stands apart from the estimate with {Says.Money(amount, currency)}, and is locked.";

    public static IReadOnlyList<Fact> Known(string? work, decimal? amount, string currency) =>
    [
        .. work is null ? Array.Empty<Fact>() : [new Fact("For", work)],
        .. amount is { } known ? [new Fact("Amount", Says.Money(known, currency))] : Array.Empty<Fact>(),
    ];

    /// <summary>Before the decision: the estimate stays, what comes on top of it grows.</summary>
    public static IReadOnlyList<Fact> Proposed(AccountBook book, string work, decimal amount, string currency)
    {
        var (estimate, orders) = Approved(book);
        return
        [
            new("For", work),
            new("Estimate", $"{Says.Money(estimate, currency)}, unchanged"),
            new("Change orders now", Says.Money(orders, currency)),
            new("After approval", CardText.Bold(Says.Money(orders + amount, currency))),
            new("In all after", Says.Money(estimate + orders + amount, currency)),
        ];
    }

    /// <summary>The same, drawn.</summary>
    public static IReadOnlyList<Bar> Bars(AccountBook book, decimal amount)
    {
        var (estimate, orders) = Approved(book);
        BarPart[] now = [new("Estimate", estimate, ChartColor.Neutral), new("Change orders", orders, ChartColor.Warning)];
        return [MoneyChart.OfParts(KindWords.Now, now), MoneyChart.OfParts(KindWords.AfterApproval, [.. now, new BarPart("This one", amount, ChartColor.Good)])];
    }

    /// <summary>After it: what it made.</summary>
    public static IReadOnlyList<Fact> Settled(string line, decimal amount, string currency) =>
        [new("Budget line", line), new("Approved", CardText.Bold(Says.Money(amount, currency)) + " (locked)")];

    private static (decimal Estimate, decimal Orders) Approved(AccountBook book)
    {
        var lines = book.Lines.Select(line => line.Value.Facts).ToLookup(line => line.ChangeOrder is null, line => line.Approved);
        return (lines[true].Sum(), lines[false].Sum());
    }
}
