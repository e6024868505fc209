namespace AccountBot.Language.Names;

/// <summary>Which of the things found are meant, where they share words.</summary>
internal static class Ranking
{
    private const double LeastFit = 0.5;

    public static NameMatches<T> Rank<T>(List<NameMatch<T>> found)
    {
        // A thing is judged by its best name: the one that covers most of the text, then the closest.
        var best = found
            .GroupBy(m => m.Value, EqualityComparer<T>.Default)
            .Select(g => g.OrderByDescending(m => Weight(m)).First())
            .OrderByDescending(m => Weight(m))
            .ToList();
        var fits = best.Where(m => m.Score >= LeastFit && !best.Exists(other => Beats(other, m))).ToList();
        return new NameMatches<T>(fits, best);
    }

    private static (bool Strong, int Tokens, Exactness By, double Score) Weight<T>(NameMatch<T> match) =>
        (match.Score >= LeastFit, match.Exactness is Exactness.CommonWords ? 0 : match.Tokens.Count, match.Exactness, match.Score);

    private static bool Beats<T>(NameMatch<T> one, NameMatch<T> other)
    {
        if (ReferenceEquals(one, other) || one.Score < LeastFit)
        {
            return false;
        }

        var holdsAll = other.Tokens.All(one.Tokens.Contains);
        return holdsAll && (one.Tokens.Count > other.Tokens.Count || Tier(one.Exactness) > Tier(other.Exactness));
    }

    // Part of a longer name and the whole of a shorter one mean the same to somebody who types one word.
    private static int Tier(Exactness exactness) => exactness is Exactness.AllWords ? (int)Exactness.SomeWords : (int)exactness;
}
