namespace AccountBot.Language.Intents;

/// <summary>Adds up what speaks for each intent, as independent chances add up, and takes off what speaks against it.</summary>
internal static class Scoring
{
    private const double Applause = 0.8;

    public static IReadOnlyList<IntentScore> Rank(IReadOnlyList<Found> evidence, Utterance said)
    {
        var share = OffTopic.Share(said);
        var scores = evidence
            .GroupBy(f => f.Intent)
            .Select(g => new IntentScore(g.Key, Math.Round(Score(g) * share, 3)))
            .Where(s => s.Score > 0.01)
            .OrderByDescending(s => s.Score).ThenBy(s => s.Intent)
            .ToList();
        // A thumb alone says thanks; beside words it says nothing of its own.
        return scores.Count == 0 && said.Applauds && said.Tokens.Count == 0 ? [new IntentScore(Intent.Thanks, Applause)] : scores;
    }

    private static double Score(IEnumerable<Found> found)
    {
        var (doubt, against) = (1.0, 1.0);
        foreach (var cue in found)
        {
            doubt *= cue.Weight > 0 ? 1 - cue.Weight : 1;
            against *= cue.Weight < 0 ? 1 + cue.Weight : 1;
        }

        return Math.Round((1 - doubt) * against, 3);
    }
}
