using AccountBot.Dialogs;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>The buttons of this capability, and the names of what they send.</summary>
internal static class HelpVerbs
{
    public const string Choose = "help.choose";
    public const string Cancel = "help.cancel";
    public const string Useful = "help.useful";
    public const string AskOn = "help.askon";
    public const string Take = "help.take";
    public const string Done = "help.done";
    public const string PassOn = "help.pass";
    public const string BringIn = "help.bringin";
    public const string Sort = "help.sort";
    public const string Withdraw = "help.withdraw";
    public const string Helped = "help.helped";
    public const string NotHelped = "help.nothelped";
    public const string ToRequest = "help.request";
    public const string ToIssue = "help.issue";
    public const string View = "help.view";

    public const string Account = AccountChoiceCard.Account;
    public const string Number = "help";
    public const string Version = "version";
    public const string Answer = "answer";
    public const string Colleague = "colleague";
    public const string Kind = "kind";
}
