using System.Globalization;
using AccountBot.Accounts.Books;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Budget;

/// <summary>The signed amount of a budget change, as text in a request's terms: invariant, in the agency's currency, minus for less.</summary>
internal static class BudgetAmount
{
    /// <summary>No budget line of any agency is larger; what is larger was a slip of the keyboard.</summary>
    private const decimal Largest = 1_000_000_000m;

    /// <summary>A change of nothing, of fractions of a penny or beyond all bounds is none.</summary>
    public static decimal? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    /// <summary>What was said; a total ("to £60,000") is measured against the line that it is said of.</summary>
    public static string? In(Understanding said, AccountBook book, string? line, string currency)
    {
        var mentions = said.Slots.Amounts.Where(amount => amount.Currency is null || amount.Currency == currency).ToList();
        if (mentions is not [var mention])
        {
            return null;
        }

        var approved = line is null ? null : book.Line(line)?.Value.Facts.Approved;
        return (mention.IsTotal, approved) switch
        {
            (true, null) => null,
            (true, { } was) => Sound(mention.Value - was),
            _ => Sound(mention.Change == AmountChange.Less ? -mention.Value : mention.Value),
        };
    }

    /// <summary>The one sum that was said, whatever its direction.</summary>
    public static string? Sum(Understanding said, string currency) =>
        said.Slots.Amounts.Where(amount => amount.Currency is null || amount.Currency == currency).ToList() is [var only] ? Sound(only.Value) : null;

    /// <summary>What was typed into the card: a figure, with or without sign, currency and thousands; "less" is a minus.</summary>
    public static string? Typed(string? text, string currency)
    {
        if (text is null)
        {
            return null;
        }

        var read = MoneyReader.Read(Utterance.Read(text));
        if (read is not [var mention])
        {
            return Plain(text);
        }

        return mention.IsTotal || (mention.Currency ?? currency) != currency ? null : Sound(mention.Change == AmountChange.Less ? -mention.Value : mention.Value);
    }

    /// <summary>A bare figure, read as it is in chat: "7.500" is as much wherever it is typed.</summary>
    private static string? Plain(string text)
    {
        var figure = text.Trim('£', '$', '€', ' ');
        var amount = MoneyReader.Figure(figure.TrimStart('-', '+', ' '));
        return amount is { } read ? Sound(figure.StartsWith('-') ? -read : read) : null;
    }

    private static string? Sound(decimal amount) => amount != 0 && Math.Abs(amount) <= Largest && decimal.Round(amount, 2) == amount
        ? amount.ToString(CultureInfo.InvariantCulture)
        : null;
}
