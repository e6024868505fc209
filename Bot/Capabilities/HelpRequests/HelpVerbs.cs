using AccountBot.Dialogs;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>The buttons of this capability, and the names of what they send.</summary>
internal static class HelpVerbs
{
    public const string Choose = "help.choose";
    public const string Cancel = "help.cancel";
    public const string Take = "help.take";
    public const string Done = "help.done";
    public const string PassOn = "help.pass";
    public const string Withdraw = "help.withdraw";
    public const string View = "help.view";

    public const string Account = AccountChoiceCard.Account;
    public const string Number = "help";
    public const string Version = "version";
    public const string Answer = "answer";
    public const string Colleague = "colleague";
}
