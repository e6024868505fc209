using System.Collections.Frozen;

namespace AccountBot.Language.Amounts;

/// <summary>What the words around a sum make of it.</summary>
internal static class Changes
{
    private const int Near = 3;

    private static readonly FrozenSet<string> More = Set("more extra another additional further increase raise top add plus uplift boost");
    private static readonly FrozenSet<string> Less = Set("less cut reduce down lower trim decrease minus fewer");

    public static AmountChange Around(Utterance said, TokenSpan span) =>
        Within(said, span.Start - Near, span.End + Near) is var near and not AmountChange.Unsaid ? near : Within(said, 0, said.Tokens.Count);

    /// <summary>"raise fees to £60,000", "bring it up to 12k": a sum to arrive at.</summary>
    public static bool IsTotal(Utterance said, TokenSpan span)
    {
        if (said.WordAt(span.Start - 1) is not "to")
        {
            return IsMade(said, span);
        }

        // "add up to £4,000" limits; "bring it up to £4,000" arrives.
        return said.Tokens.Take(span.Start).Any(t => t.Word is "increase" or "raise" or "set" or "bring" or "cut" or "reduce" or "lower" or "take" or "up");
    }

    // "make fees £200k", "set it at 12k", but not "make a request for 12k".
    private static bool IsMade(Utterance said, TokenSpan span) =>
        said.WordAt(span.Start - 1) is not ("for" or "by" or "of" or "another" or "extra" or "request" or "plus")
        && Enumerable.Range(0, span.Start).Any(at => said.WordAt(at) is "make" or "set" && said.WordAt(at + 1) is not ("a" or "an" or "another" or "sure"))
        && said.WordAt(span.End) is not ("more" or "extra" or "less");

    public static bool IsApproximate(Utterance said, TokenSpan span) =>
        said.WordAt(span.Start - 1) is "approx" or "about" or "around" or "circa" or "roughly" or "say" or "c" or "ca"
        || said.Gap(span.Start).Contains('~') || said.WordAt(span.End) is "ish" or "approx" or "roughly";

    private static AmountChange Within(Utterance said, int from, int to)
    {
        for (var at = Math.Max(from, 0); at < Math.Min(to, said.Tokens.Count); at++)
        {
            if (Less.Contains(said.WordAt(at)) || IsGivenAway(said, at))
            {
                return AmountChange.Less;
            }

            if (More.Contains(said.WordAt(at)) || (said.WordAt(at) is "up" && said.WordAt(at + 1) is not "to"))
            {
                return AmountChange.More;
            }
        }

        return AmountChange.Unsaid;
    }

    // "take £2k off", "give 500 back", "hand back".
    private static bool IsGivenAway(Utterance said, int at) => said.WordAt(at) switch
    {
        "take" => Follows(said, at, "off", "out"),
        "give" or "hand" => Follows(said, at, "back", "back"),
        "off" or "back" => Precedes(said, at),
        _ => false,
    };

    private static bool Follows(Utterance said, int at, string one, string other) =>
        said.Tokens.Skip(at + 1).Take(2 * Near).Any(t => t.Word.Equals(one, StringComparison.Ordinal) || t.Word.Equals(other, StringComparison.Ordinal));

    private static bool Precedes(Utterance said, int at) =>
        said.Tokens.Skip(Math.Max(0, at - (2 * Near))).Take(2 * Near).Any(t => t.Word is "take" or "give" or "hand");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
