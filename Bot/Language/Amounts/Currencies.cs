namespace AccountBot.Language.Amounts;

/// <summary>Currencies as signs, codes and words.</summary>
internal static class Currencies
{
    public static string? OfSign(ReadOnlySpan<char> gap) => gap.TrimEnd(" -") switch
    {
        [.., '£'] => "GBP",
        [.., '$'] => "USD",
        [.., '€'] => "EUR",
        [.., '¥'] => "JPY",
        _ => null,
    };

    public static string? OfWord(string word) => word switch
    {
        "gbp" or "pound" or "pounds" or "quid" or "sterling" => "GBP",
        "eur" or "euro" or "euros" => "EUR",
        "usd" or "dollar" or "dollars" or "bucks" => "USD",
        "chf" or "francs" => "CHF",
        "sek" or "dkk" or "nok" or "pln" or "czk" or "jpy" or "cad" or "aud" or "inr" or "sgd" or "aed" or "zar" => word.ToUpperInvariant(),
        _ => null,
    };
}
