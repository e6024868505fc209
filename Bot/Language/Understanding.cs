namespace AccountBot.Language;

/// <summary>An intent and how much speaks for it, 0 to 1.</summary>
public sealed record IntentScore(Intent Intent, double Score);

/// <summary>What an utterance is taken to mean.</summary>
/// <param name="Utterance">What was read.</param>
/// <param name="Ranking">The intents that anything speaks for, the likeliest first.</param>
/// <param name="Slots">The facts named in it.</param>
public sealed record Understanding(Utterance Utterance, IReadOnlyList<IntentScore> Ranking, Slots Slots)
{
    /// <summary>Below this nothing is understood.</summary>
    public const double LeastScore = 0.35;

    /// <summary>From here on a change is begun without asking whether it is meant.</summary>
    public const double SureScore = 0.6;

    public bool IsSure => Score >= SureScore;

    public Intent Intent => Score >= LeastScore ? Ranking[0].Intent : Intent.Unknown;

    public double Score => Ranking.Count > 0 ? Ranking[0].Score : 0;
}
