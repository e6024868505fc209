namespace AccountBot.LocalChat;

/// <summary>
/// Teams' shapes of ids for people who have no Teams: derived from the object id, so that the page, the bot and
/// this connector agree on a person's chat without asking each other.
/// </summary>
internal static class LocalIds
{
    private const string ConversationPrefix = "a:local-";
    private const string UserPrefix = "29:local-";

    public static string Conversation(string personId) => ConversationPrefix + personId;

    /// <summary>A member is named by the id of our own users or, as Teams allows in personal scope, by the object id alone.</summary>
    public static string PersonOfMember(string memberId) => Without(UserPrefix, memberId) ?? memberId;

    public static string? PersonOfConversation(string conversationId) => Without(ConversationPrefix, conversationId);

    private static string? Without(string prefix, string id) =>
        id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : null;
}
