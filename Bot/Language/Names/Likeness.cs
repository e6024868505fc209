using AccountBot.Language.Text;

namespace AccountBot.Language.Names;

/// <summary>How alike names look to some words: by shared groups of three letters, or by few slips between them.</summary>
internal sealed class Likeness(string words)
{
    public const double WorthAsking = 0.3;

    private const int MostWords = 8;

    private readonly string wanted = string.Join(' ', Utterance.Read(words).Tokens.Take(MostWords).Select(t => t.Stem));
    private HashSet<long>? groups;

    /// <summary>0 to 1; the whole name counts, and each of its telling words for itself.</summary>
    public double Of(NameForm name)
    {
        var parts = name.Words.Where(w => w.Kind == WordKind.Telling && w.Stem.Length >= 3).Select(w => w.Stem);
        return parts.Append(name.Spaced).Max(part => Math.Max(Shared(part), Close(part)));
    }

    private double Close(string part)
    {
        var longest = Math.Max(wanted.Length, part.Length);
        var most = longest / 2;
        var slips = EditDistance.Between(wanted, part, most);
        return longest == 0 || slips > most ? 0 : 1.0 - ((double)slips / longest);
    }

    private double Shared(string part)
    {
        groups ??= Groups(wanted).ToHashSet();
        var theirs = Groups(part).ToList();
        var all = groups.Count + theirs.Count;
        return all == 0 ? 0 : Math.Min(1, 2.0 * theirs.Count(groups.Contains) / all);
    }

    private static IEnumerable<long> Groups(string text)
    {
        var (first, second) = (' ', ' ');
        foreach (var letter in text + " ")
        {
            yield return ((long)first << 32) | ((long)second << 16) | letter;
            (first, second) = (second, letter);
        }
    }
}
