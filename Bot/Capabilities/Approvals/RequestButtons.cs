using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Which button of a request's card is whose.</summary>
internal sealed class RequestButtons(Deciding deciding, Amending amending, PassingOn passing, Nudging nudging, Looking looking)
{
    public Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        Verbs.Approve or Verbs.ApproveIf or Verbs.Reject or Verbs.AskForChanges or Verbs.Withdraw => deciding.PressAsync(pressed, cancel),
        Verbs.Amend => amending.PressAsync(pressed, cancel),
        Verbs.PassOn => passing.PressAsync(pressed, cancel),
        Verbs.Nudge => nudging.PressAsync(pressed, cancel),
        Verbs.Open or Verbs.View or Verbs.Why => looking.PressAsync(pressed, cancel),
        _ => Task.FromResult<Answer>(new Answer.Pass()),
    };
}
