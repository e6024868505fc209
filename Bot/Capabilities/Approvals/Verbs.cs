using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The buttons of this capability, and the names of what they send.</summary>
internal static class Verbs
{
    public const string Choose = "approvals.choose";
    public const string Send = "approvals.send";
    public const string Cancel = "approvals.cancel";
    public const string Approve = "approvals.approve";
    public const string Reject = "approvals.reject";
    public const string AskForChanges = "approvals.changes";
    public const string Amend = "approvals.amend";
    public const string ApproveIf = "approvals.approveif";
    public const string PassOn = "approvals.passon";
    public const string Nudge = "approvals.nudge";
    public const string UndoDecision = "approvals.undodecision";
    public const string Why = "approvals.why";
    public const string Met = "approvals.met";
    public const string ViewOwed = "approvals.viewowed";
    public const string Withdraw = "approvals.withdraw";
    public const string Undo = "approvals.undo";
    public const string Open = "approvals.open";
    public const string View = "approvals.view";

    public const string Form = AccountChoiceCard.Form;
    public const string Account = AccountChoiceCard.Account;
    public const string Number = "request";
    public const string Version = "version";
    public const string Facts = "facts";
    public const string Comment = "comment";
    public const string Colleague = "colleague";
    public const string Reason = "reason";
    public const string Op = "op";
    public const string Day = "day";
}
