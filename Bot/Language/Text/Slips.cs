using System.Numerics;

namespace AccountBot.Language.Text;

/// <summary>Whether a word is another one mistyped.</summary>
internal static class Slips
{
    /// <summary>Slips forgiven in a word of this length: short words have too many neighbours.</summary>
    public static int Allowed(int length) => length switch { < 5 => 0, < 8 => 1, _ => 2 };

    /// <summary>The same in a word that many names share.</summary>
    public static int AllowedInCommon(int length) => length >= 5 ? 1 : 0;

    /// <summary>The letters of a word as a set of bits: a quick look at whether two words can be alike.</summary>
    public static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    /// <summary>Whether words with these letters may be so few slips apart: a slip changes at most two of them.</summary>
    public static bool MayBe(uint one, uint other, int slips) => BitOperations.PopCount(one ^ other) <= 2 * slips;

    /// <summary>
    /// One slip of the stricter kind, for words of the language itself: a letter swapped, dropped or doubled.
    /// A letter replaced makes other words of them ("sundry", "extent"), so it counts inside words of six letters or more only.
    /// </summary>
    public static bool IsSlipOf(string typed, string meant) =>
        Math.Min(typed.Length, meant.Length) is >= 4 and var shorter && typed[0] == meant[0]
        && (shorter > 4 || (typed.Length == 4 && meant.Length == 4))
        && EditDistance.Between(typed, meant, 1) == 1
        && (IsInner(typed, meant) || typed.Length != meant.Length || IsSwap(typed, meant));

    /// <summary>A letter swapped, dropped or doubled, never replaced: "firday", not "sundry" for Sunday.</summary>
    public static bool IsDropOrSwapOf(string typed, string meant) =>
        typed[0] == meant[0] && EditDistance.Between(typed, meant, 1) == 1 && (typed.Length != meant.Length || IsSwap(typed, meant));

    private static bool IsInner(string typed, string meant) => meant.Length >= 6 && typed[^1] == meant[^1] && typed[^2] == meant[^2];

    private static bool IsSwap(string typed, string meant)
    {
        var first = 0;
        while (typed[first] == meant[first])
        {
            first++;
        }

        return first + 1 < typed.Length && typed[first] == meant[first + 1] && typed[first + 1] == meant[first];
    }
}
