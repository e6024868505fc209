using AccountBot.Language.Amounts;

namespace AccountBot.Language;

/// <summary>
/// Finds the sums of money in a text, in figures and in words. A bare number is money only where the talk is of money
/// and no noun is counted by it. Never throws.
/// </summary>
public static class MoneyReader
{
    public static IReadOnlyList<AmountMention> Read(Utterance said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var found = new List<AmountMention>();
        for (var at = 0; at < said.Tokens.Count;)
        {
            var amounts = AmountForms.At(said, at);
            found.AddRange(amounts.Where(a => !IsTornApart(said, a.Span)).Select(a => Described(said, a)));
            at = amounts.Count > 0 ? amounts[^1].Span.End : at + 1;
        }

        return found;
    }

    /// <summary>A figure that stands alone where a sum is asked for ("7.500", "12.5k"); null where it is none, or may be either of two.</summary>
    public static decimal? Figure(string text) => Figures.Read((text ?? "").ToLowerInvariant())?.Value;

    // "£1 500" and "1 500 €": a figure beside a group of three may be one number in two parts. No sum is better than a small one.
    private static bool IsTornApart(Utterance said, TokenSpan span) =>
        (IsGroup(said.WordAt(span.End)) && IsShort(said.WordAt(span.End - 1))) || (IsGroup(said.WordAt(span.Start)) && IsShort(said.WordAt(span.Start - 1)));

    private static bool IsGroup(string word) => word.Length == 3 && word.All(char.IsAsciiDigit);

    private static bool IsShort(string word) => word.Length is > 0 and <= 3 && word.All(char.IsAsciiDigit);

    private static AmountMention Described(Utterance said, Sum sum) => new(
        sum.Value, sum.Currency, Changes.Around(said, sum.Span), Changes.IsTotal(said, sum.Span), Changes.IsApproximate(said, sum.Span), sum.Span);
}
