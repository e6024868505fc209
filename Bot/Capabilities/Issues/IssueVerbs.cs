using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Issues;

/// <summary>The buttons of this capability, and the names of what they send.</summary>
internal static class IssueVerbs
{
    public const string Choose = "issues.choose";
    public const string Which = "issues.which";
    public const string Cancel = "issues.cancel";
    public const string Resolve = "issues.resolve";
    public const string Reopen = "issues.reopen";
    public const string Kept = "issues.kept";
    public const string View = "issues.view";

    public const string Account = AccountChoiceCard.Account;
    public const string Issue = "issue";
    public const string Version = "version";
    public const string Cause = "cause";
    public const string Accepted = "accepted";
}
