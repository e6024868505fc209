namespace AccountBot.Language;

public enum AmountChange
{
    Unsaid,
    More,
    Less,
}

/// <summary>A sum of money that somebody typed, as they typed it: whether it makes sense is the caller's to say.</summary>
/// <param name="Value">In whole units of the currency; negative only where a minus was typed.</param>
/// <param name="Currency">The ISO code of the sign or word beside it, or null where none was given.</param>
/// <param name="Change">Whether the words around it ask for more or for less.</param>
/// <param name="IsTotal">The sum is what it should come to ("increase fees to £60,000"), not the change.</param>
/// <param name="IsApproximate">"approx", "about", "around".</param>
/// <param name="Span">The tokens of the sum, its currency word included.</param>
public sealed record AmountMention(
    decimal Value, string? Currency, AmountChange Change, bool IsTotal, bool IsApproximate, TokenSpan Span);
