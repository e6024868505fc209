using AccountBot.Dialogs.Doubts;
using AccountBot.Language;

namespace AccountBot.Tests.Language.Spoken;

/// <summary>One utterance of the set, and what it means.</summary>
/// <param name="Intents">Any of these is right.</param>
/// <param name="Account">The account that it names; null where none.</param>
internal sealed record SpokenUtterance(string Text, IReadOnlyList<Intent> Intents, string? Account, string? Milestone, string? Line, decimal? Sum)
{
    private static readonly Intent[] NoActs = [Intent.Unknown, Intent.NotYet, Intent.Thanks, Intent.Cancel, Intent.Confirm, Intent.Deny, Intent.DecideInWords, Intent.DraftReport, Intent.CalendarLink];

    public bool IsInScope => !Intents.Contains(Intent.Unknown);

    /// <summary>Whether it begins something that changes anything, or asks for it.</summary>
    public static bool IsAct(Intent intent) => !Doubt.ChangesNothing(intent) && !NoActs.Contains(intent);

    public Intent Label => Intents[0];
}

/// <summary>What the bot made of it.</summary>
internal sealed record Verdict(SpokenUtterance Utterance, Understanding Read, bool NamesAreRight, bool SumIsRight)
{
    public Intent Intent => Read.Intent;

    public bool IsRight => IntentIsRight && NamesAreRight && SumIsRight;

    public bool IsTakenForAnIntent => !Utterance.IsInScope && Intent is not (Intent.Unknown or Intent.Deny or Intent.NotYet);

    /// <summary>It would begin a change that nobody asked for, or one of another sum or thing.</summary>
    public bool IsWrongAct => SpokenUtterance.IsAct(Intent) && (!IntentIsRight || (!SumIsRight && Read.Slots.Amounts.Count > 0));

    private bool IntentIsRight => Utterance.Intents.Contains(Intent) || (!Utterance.IsInScope && !IsTakenForAnIntent);
}
