using AccountBot.Language.Text;

namespace AccountBot.Language.Names;

/// <summary>How alike two names look: shared groups of three letters, or few slips between them.</summary>
internal static class Likeness
{
    public const double WorthAsking = 0.3;

    public static string Shape(Utterance name) => string.Join(' ', name.Tokens.Take(8).Select(t => t.Stem));

    /// <summary>0 to 1; the whole name counts, and each of its words for itself.</summary>
    public static double Of(string wanted, string name)
    {
        var shape = Shape(Utterance.Read(name));
        var words = shape.Split(' ').Where(w => !CommonWords.IsCommon(w) && w.Length >= 3);
        return words.Append(shape).Max(part => Math.Max(Shared(wanted, part), Close(wanted, part)));
    }

    private static double Close(string one, string other)
    {
        var longest = Math.Max(one.Length, other.Length);
        var most = longest / 2;
        var slips = EditDistance.Between(one, other, most);
        return longest == 0 || slips > most ? 0 : 1.0 - ((double)slips / longest);
    }

    private static double Shared(string one, string other)
    {
        var (mine, theirs) = (Trigrams(one), Trigrams(other));
        var all = mine.Count + theirs.Count;
        return all == 0 ? 0 : 2.0 * mine.Count(theirs.Contains) / all;
    }

    private static HashSet<string> Trigrams(string text)
    {
        var padded = $"  {text} ";
        return Enumerable.Range(0, padded.Length - 2).Select(i => padded.Substring(i, 3)).ToHashSet(StringComparer.Ordinal);
    }
}
