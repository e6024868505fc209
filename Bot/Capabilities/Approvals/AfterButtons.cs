using AccountBot.Capabilities.Approvals.Obligations;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Which button is whose once something was decided or done: taking it back, and what is owed since.</summary>
internal sealed class AfterButtons(Undoing undoing, UndoingDecision undoingDecision, Meeting meeting)
{
    public Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => pressed.Verb switch
    {
        Verbs.Undo => undoing.PressAsync(pressed, cancel),
        Verbs.UndoDecision => undoingDecision.PressAsync(pressed, cancel),
        Verbs.Met or Verbs.ViewOwed => meeting.PressAsync(pressed, cancel),
        _ => Task.FromResult<Answer>(new Answer.Pass()),
    };
}
