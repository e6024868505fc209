using AccountBot.Language.Intents;
using AccountBot.Language.Learned;

namespace AccountBot.Language;

/// <summary>
/// Reads what somebody wants, and the facts in it: a table of weighted cues says what speaks for what, and a model that was trained on what
/// many people typed weighs it together with their words. Deterministic: the same words on the same day mean the same.
/// </summary>
public static class IntentReader
{
    /// <param name="said">What was typed.</param>
    /// <param name="context">The day and the calendar.</param>
    /// <param name="meant">What it means, where its speaker said so; null where that is to be found out.</param>
    public static Understanding Read(Utterance said, DateContext context, Intent? meant = null)
    {
        ArgumentNullException.ThrowIfNull(said);
        var speech = Hear(said, context);
        var evidence = Evidence.Gather(speech);
        var ranking = meant is { } told ? [new IntentScore(told, 1)] : Rank(speech, Scoring.Rank(evidence, said));
        var intent = ranking.Count > 0 ? ranking[0].Intent : Intent.Unknown;
        return new Understanding(said, ranking, SlotReader.Read(speech, intent, evidence));
    }

    /// <summary>The same as a row of words, dates and sums, before anything is made of it.</summary>
    internal static Speech Hear(Utterance said, DateContext context)
    {
        var dates = DateReader.Read(said, context);
        return new Speech(said, dates, [.. MoneyReader.Read(said).Where(amount => !Covers(dates, amount.Span))]);
    }

    // Of a thumb alone the model knows nothing.
    private static IReadOnlyList<IntentScore> Rank(Speech speech, IReadOnlyList<IntentScore> cues) => speech.Units.Count == 0 ? cues : LearnedModel.Own.Rank(speech, cues);

    private static bool Covers(DateReading dates, TokenSpan span) => dates.Mentions.Any(m => m.Span.Overlaps(span));
}
