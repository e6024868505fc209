using AccountBot.Channel;

namespace AccountBot.Dialogs;

/// <summary>What an activity is to the bot.</summary>
internal enum ActivityKind
{
    /// <summary>Nothing that concerns it: a reaction, somebody who is typing, the news of a team, what is not known yet.</summary>
    Nothing,

    /// <summary>Somebody said or pressed something.</summary>
    Turn,

    /// <summary>What somebody said reads otherwise now.</summary>
    Edit,

    /// <summary>Somebody added the bot to a chat.</summary>
    Installed,

    /// <summary>The bot is there still, or again: the way to a person may have changed.</summary>
    Present,

    /// <summary>The bot was taken out of a chat.</summary>
    Removed,

    /// <summary>Somebody looks for something from a compose box.</summary>
    Search,

    /// <summary>An invoke that nobody here answers.</summary>
    UnknownInvoke,
}

/// <summary>
/// Tells them apart. Teams announces an installation twice, as an installation and as members of a conversation; only the first is
/// greeted. Source: "Conversation events".
/// </summary>
internal static class ActivityKinds
{
    public static ActivityKind Of(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Invoke, Name: ActivityTypes.Search } => ActivityKind.Search,
        { Type: ActivityTypes.Invoke, Name: not ActivityTypes.CardAction } => ActivityKind.UnknownInvoke,
        { Type: ActivityTypes.Message or ActivityTypes.Invoke } => ActivityKind.Turn,
        { Type: ActivityTypes.MessageUpdate, ChannelData.EventType: "editMessage", Id.Length: > 0 } => ActivityKind.Edit,
        { Type: ActivityTypes.InstallationUpdate } => OfInstallation(activity.Action),
        { Type: ActivityTypes.ConversationUpdate } when Names(activity.MembersRemoved, activity.Recipient) => ActivityKind.Removed,
        { Type: ActivityTypes.ConversationUpdate, MembersAdded.Count: > 0 } => ActivityKind.Present,
        _ => ActivityKind.Nothing,
    };

    private static ActivityKind OfInstallation(string? action) => action switch
    {
        "add" => ActivityKind.Installed,
        "add-upgrade" => ActivityKind.Present,
        "remove" or "remove-upgrade" => ActivityKind.Removed,
        _ => ActivityKind.Nothing,
    };

    private static bool Names(IReadOnlyList<ChannelAccount>? members, ChannelAccount? bot) =>
        bot?.Id is { } id && members?.Any(member => id.Equals(member.Id, StringComparison.OrdinalIgnoreCase)) == true;
}
