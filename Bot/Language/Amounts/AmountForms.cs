namespace AccountBot.Language.Amounts;

/// <summary>The forms of a sum: figures, a range of figures ("£3-4k"), words.</summary>
internal static class AmountForms
{
    public static IReadOnlyList<Sum> At(Utterance said, int at)
    {
        if (said.WordAt(at).Contains('-', StringComparison.Ordinal))
        {
            return Range(said, at);
        }

        return (Figured(said, at) ?? Worded(said, at)) is { } sum ? [sum] : [];
    }

    private static Sum? Figured(Utterance said, int at)
    {
        if (Figures.Read(said.WordAt(at)) is not { } figures || said.Gap(at + 1).StartsWith("%", StringComparison.Ordinal))
        {
            return null;
        }

        var (value, end) = Scaled(said, figures, at + 1);
        var (currency, last) = Currency(said, at, end);
        var start = currency is not null && IsCode(said, at) ? at - 1 : at;
        var span = new TokenSpan(start, last);
        return IsMoney(said, figures, currency, at, end) ? new Sum(value * Sign(said, at), currency, span) : null;
    }

    private static bool IsMoney(Utterance said, Figures figures, string? currency, int at, int end)
    {
        var isScaled = figures.Suffix is "k" || (end > at + 1 && NumberWords.Scale(said.WordAt(at + 1)) is not null);
        return currency is not null || (isScaled && !Counting.IsSize(said, end)) || Counting.IsBareMoney(said, figures, at);
    }

    // "1.2 million", "6 k", and thousands behind a blank as in "£4 000".
    private static (decimal Value, int End) Scaled(Utterance said, Figures figures, int next)
    {
        if (figures.Suffix.Length > 0 || said.EndsClause(next))
        {
            return (figures.Value, next);
        }

        if (NumberWords.Scale(said.WordAt(next)) is { } scale)
        {
            return (figures.Value * scale, next + 1);
        }

        var isGroup = said.WordAt(next) is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] && said.Gap(next) is " ";
        return isGroup && figures.Digits <= 3 && Currencies.OfSign(said.Gap(next - 1)) is not null
            ? ((figures.Value * 1_000m) + decimal.Parse(said.WordAt(next), System.Globalization.CultureInfo.InvariantCulture), next + 1)
            : (figures.Value, next);
    }

    private static (string? Currency, int End) Currency(Utterance said, int at, int end)
    {
        var before = Currencies.OfSign(said.Gap(at)) ?? (IsCode(said, at) ? Currencies.OfWord(said.WordAt(at - 1)) : null);
        var behind = said.EndsSentence(end) ? null : Currencies.OfWord(said.WordAt(end)) ?? SignBehind(said, end);
        return (before ?? behind, Currencies.OfWord(said.WordAt(end)) is not null ? end + 1 : end);
    }

    // "4000€" and "4000 £": the sign behind belongs to this number unless the next begins at once.
    private static string? SignBehind(Utterance said, int end)
    {
        var gap = said.Gap(end);
        return gap.Length > 0 && gap[0] is not ' ' ? Currencies.OfSign(gap[..1]) : null;
    }

    private static bool IsCode(Utterance said, int at) =>
        at > 0 && said.WordAt(at - 1).Length == 3 && Currencies.OfWord(said.WordAt(at - 1)) is not null && !said.EndsClause(at);

    // "£-5", "-£5", "minus £500".
    private static int Sign(Utterance said, int at)
    {
        var gap = said.Gap(at).Trim();
        var isTyped = gap.Length > 1 && gap.Contains('-') && Currencies.OfSign(gap.Trim('-')) is not null;
        return isTyped || said.WordAt(at - 1) is "minus" ? -1 : 1;
    }

    private static Sum? Worded(Utterance said, int at)
    {
        if (NumberWords.Read(said, at) is not { } number)
        {
            return null;
        }

        var currency = Currencies.OfWord(said.WordAt(number.End));
        var end = currency is null ? number.End : number.End + 1;
        return currency is not null || (number.Scaled && number.Value >= 100m && Counting.IsMoneyTalk(said) && Counting.StandsAlone(said, number.End))
            ? new Sum(number.Value, currency, new TokenSpan(at, end))
            : null;
    }

    // "£3-4k": the letter and the sign hold for both.
    private static IReadOnlyList<Sum> Range(Utterance said, int at)
    {
        if (said.WordAt(at).Split('-') is not [var low, var high] || Figures.Read(low) is not { } from || Figures.Read(high) is not { } to)
        {
            return [];
        }

        var currency = Currency(said, at, at + 1);
        var scale = from.Suffix.Length == 0 ? Figures.Scale(to.Suffix) : 1m;
        var span = new TokenSpan(at, currency.End);
        return currency.Currency is not null || to.Suffix is "k"
            ? [new Sum(from.Value * scale, currency.Currency, span), new Sum(to.Value, currency.Currency, span)]
            : [];
    }
}
