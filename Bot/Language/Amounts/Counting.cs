using System.Collections.Frozen;

namespace AccountBot.Language.Amounts;

/// <summary>Tells a sum from a number that counts things: "4000 more on fees" from "1500 more leaflets".</summary>
internal static class Counting
{
    private static readonly FrozenSet<string> Talk = Set(
        "ask asking need needs get want request budget more extra another additional increase raise cut reduce spend spent money fund funds " +
        "cost costs fee fees pass allocate transfer reallocate pay quote quoted invoice approve approved withdraw add top up lower give take less left approval change co");

    private static readonly FrozenSet<string> MayFollow = Set(
        "on for to from in because since by and at over against towards into off this next please pls ta x thx cheers request requests been left remaining or more extra less left or of as if so " +
        "back out thanks with but up down total max tops ish instead too also i we it that");

    private static readonly FrozenSet<string> Amount = Set("more extra less additional further");

    // "a 4k video" is no sum, whatever else is said.
    private static readonly FrozenSet<string> Sized = Set("video videos footage screen screens display displays resolution run monitor film tv");

    public static bool IsSize(Utterance said, int end) => Sized.Contains(said.WordAt(end));

    public static bool IsBareMoney(Utterance said, Figures figures, int at) =>
        figures.Suffix.Length == 0 && figures.Digits >= 3 && !IsYear(figures, said, at)
        && IsMoneyTalk(said) && StandsAlone(said, at + 1);

    public static bool IsMoneyTalk(Utterance said) => said.Tokens.Any(t => Talk.Contains(t.Word));

    /// <summary>Whether no noun follows that the number would count.</summary>
    public static bool StandsAlone(Utterance said, int next)
    {
        var noun = Amount.Contains(said.WordAt(next)) && !said.EndsClause(next) ? next + 1 : next;
        return noun >= said.Tokens.Count || said.EndsClause(noun) || MayFollow.Contains(said.WordAt(noun));
    }

    // "Dec 2026" ends in a year; "2,026" and "2100 more" do not.
    private static bool IsYear(Figures figures, Utterance said, int at) =>
        figures is { HasThousands: false, Digits: 4, Value: >= 1990 and < 2100 } && !Amount.Contains(said.WordAt(at + 1)) && !Amount.Contains(said.WordAt(at - 1))
        && said.WordAt(at - 1) is not ("another" or "for");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
