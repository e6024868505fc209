using System.Runtime.InteropServices;

namespace AccountBot.Language;

/// <summary>One word or number of an utterance.</summary>
/// <param name="Word">Lower case, without diacritics and apostrophes, chat shorthand spelled out (<c>tmrw</c> is <c>tomorrow</c>).</param>
/// <param name="Stem">The word without a possessive or plural ending: what names are compared by.</param>
/// <param name="Start">Where it begins in <see cref="Utterance.Text"/>.</param>
/// <param name="Length">How many characters of the text it covers.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token(string Word, string Stem, int Start, int Length)
{
    public int End => Start + Length;
}
