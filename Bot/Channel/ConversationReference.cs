namespace AccountBot.Channel;

/// <summary>Where somebody can be spoken to: kept for each person and conversation, refreshed at every inbound activity, never ambient.</summary>
/// <param name="UserId">The person's id on the channel (<c>29:…</c>), which is not the Entra object id.</param>
/// <param name="BotId">The bot's id on the channel (<c>28:…</c>).</param>
internal sealed record ConversationReference(string ServiceUrl, string ConversationId, string? ConversationType, string? TenantId, string? UserId, string? BotId)
{
    private const string Personal = "personal";

    public bool IsPersonal => ConversationType == Personal;

    public static ConversationReference Of(Activity activity) => new(
        activity.ServiceUrl ?? "",
        activity.Conversation?.Id ?? "",
        activity.Conversation?.ConversationType ?? (activity.Conversation?.IsGroup == true ? "groupChat" : Personal),
        activity.Conversation?.TenantId ?? activity.ChannelData?.Tenant?.Id,
        activity.From?.Id,
        activity.Recipient?.Id);
}
