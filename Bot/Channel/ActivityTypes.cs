namespace AccountBot.Channel;

/// <summary>The activity types and invoke names that this bot acts on.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string Invoke = "invoke";
    public const string MessageUpdate = "messageUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string ConversationUpdate = "conversationUpdate";

    public const string CardAction = "adaptiveCard/action";
    public const string Search = "composeExtension/query";
}
