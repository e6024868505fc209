using AccountBot.Language;

namespace AccountBot.Dialogs.Doubts;

/// <summary>
/// Whether something is sure enough to be begun. What shows a card of its own before anything is sent needs no asking; what is done at
/// once does, where the words only lean that way, or leave unsaid what they are about.
/// </summary>
internal static class Doubt
{
    /// <param name="isInferred">What it is about was not said but taken from the talk before.</param>
    /// <returns>What may be meant, the likeliest first; empty where there is no doubt.</returns>
    public static IReadOnlyList<Intent> Of(Understanding said, bool isInferred) => said switch
    {
        _ when isInferred && GoesToSomebody(said.Intent) => [said.Intent],
        _ when !IsDoneAtOnce(said.Intent) => [],
        _ when !IsSure(said) || Correction.IsIn(said) => [.. said.Ranking.Select(ranked => ranked.Intent).Where(DoubtWords.CanBeOffered).Take(2)],
        _ => [],
    };

    /// <summary>Whether it only shows something.</summary>
    public static bool ChangesNothing(Intent intent) => intent is
        Intent.Guide or Intent.Deadlines or Intent.Budget or Intent.Team or Intent.Status or Intent.WaitingForMe or Intent.MyRequests or Intent.MyDecisions
        or Intent.Digest or Intent.WhatDontIKnow or Intent.WhatChanged or Intent.Issues or Intent.Content or Intent.KeptReports or Intent.Undo;

    // One message may say several things, and each of their names has but a part of the score.
    private static bool IsSure(Understanding said) => said.IsSure
        || SumOf(said, IsUpdate) >= Understanding.SureScore
        || (Clauses.Of(said.Utterance).Count(IsPhrase) > 1 && SumOf(said, IsTakenBesides) >= Understanding.SureScore);

    private static double SumOf(Understanding said, Func<Intent, bool> which) => which(said.Intent) ? said.Ranking.Where(ranked => which(ranked.Intent)).Sum(ranked => ranked.Score) : 0;

    // "…, then 5 March" says nothing by itself.
    private static bool IsPhrase(TokenSpan clause) => clause.Length > 2;

    // "Move the deck to Friday, and the media plan is done": both are taken, or what is not is said to be left.
    private static bool IsTakenBesides(Intent intent) => IsUpdate(intent) || intent is Intent.MoveDeadline or Intent.ChangeBudget or Intent.HandContent;

    private static bool IsUpdate(Intent intent) => intent is Intent.Update or Intent.LogSpend;

    // Others hear of it, so that an undo comes late.
    private static bool GoesToSomebody(Intent intent) => intent is Intent.MoveDeadline or Intent.AskForHelp or Intent.Withdraw;

    // Without a card before it that asks.
    private static bool IsDoneAtOnce(Intent intent) => GoesToSomebody(intent) || intent is
        Intent.Nudge or Intent.Away or Intent.CancelAway or Intent.Preferences or Intent.Update
        or Intent.LogSpend or Intent.LogNote or Intent.HandContent or Intent.RaiseIssue or Intent.SettleIssue or Intent.FlagReview or Intent.TellSomebody;
}
