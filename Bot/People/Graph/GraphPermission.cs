using AccountBot.Accounts;

namespace AccountBot.People.Graph;

/// <summary>One application permission: what it is for, and the smallest question that shows whether it is granted.</summary>
/// <param name="Without">What stops working without it.</param>
/// <param name="Probe">The question, about somebody of the agency and the bot's own app.</param>
internal sealed record GraphPermission(string Name, string For, string Without, Func<PersonId, Guid, string> Probe)
{
    /// <summary>All that the bot can use; none of it is needed to decide. <c>docs/permissions.md</c> tells the same.</summary>
    public static IReadOnlyList<GraphPermission> All { get; } =
    [
        new(
            "User.Read.All",
            "names, job titles, managers, who is disabled, finding people by name",
            "people are called as the agency file calls them, the chain ends with the account's own rungs, and nobody is noticed to have left",
            (person, _) => $"/users/{person}?$select=id,jobTitle,accountEnabled"),
        new(
            "MailboxSettings.Read",
            "automatic replies: somebody is out of office, and until when",
            "out of office is seen by Teams' presence alone, without its end",
            (person, _) => $"/users/{person}/mailboxSettings/automaticRepliesSetting"),
        new(
            "Presence.Read.All",
            "out of office as Teams shows it",
            "out of office is seen by automatic replies alone",
            (person, _) => $"/users/{person}/presence"),
        new(
            "TeamsAppInstallation.ReadWriteSelfForUser.All",
            "bringing the bot to an approver who has not got it",
            "whoever has no chat with the bot installs it themselves; until then the next in line is asked",
            (person, _) => $"/users/{person}/teamwork/installedApps?$expand=teamsApp"),
        new(
            "AppCatalog.Read.All",
            "finding the bot's own app in the organisation's catalogue, to install it",
            "as without the installation",
            (_, app) => $"/appCatalogs/teamsApps?$filter=externalId eq '{app}'"),
    ];
}
