using System.Net;

namespace AccountBot.Channel;

/// <summary>
/// What each answer of the connector means for what was sent. Source: "Status codes from agent conversational APIs" and "Send proactive
/// messages". Only what was surely not taken may be sent again without a second thought.
/// </summary>
internal static class Reactions
{
    /// <summary>An operator has to mend something; until then there is no use in hurrying.</summary>
    public static readonly TimeSpan UntilMended = TimeSpan.FromMinutes(10);

    /// <param name="body">The envelopes differ from status to status, so a code is looked for anywhere in the text.</param>
    public static SendResult To(HttpStatusCode status, string body, TimeSpan? retryAfter) => status switch
    {
        HttpStatusCode.TooManyRequests => new SendResult.NotTaken(retryAfter, "throttled"),
        HttpStatusCode.PreconditionFailed => new SendResult.NotTaken(retryAfter, "edited at the same time"),
        HttpStatusCode.Unauthorized => new SendResult.NotTaken(UntilMended, "the bot's token is not accepted"),
        HttpStatusCode.Forbidden when Says(body, "BotDisabledByAdmin") => new SendResult.NotTaken(UntilMended, "an administrator has disabled the bot"),
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new SendResult.Unknown($"status {(int)status}"),
        _ => new SendResult.Refused(Why(status, body)),
    };

    private static Refusal Why(HttpStatusCode status, string body) => status switch
    {
        HttpStatusCode.BadRequest => Refusal.Malformed,
        HttpStatusCode.RequestEntityTooLarge => Refusal.TooLarge,
        HttpStatusCode.Forbidden when Says(body, "MessageWritesBlocked") || Says(body, "ConversationBlockedByUser") => Refusal.Blocked,
        HttpStatusCode.Forbidden when Says(body, "InvalidBotApiHost") => Refusal.WrongHost,
        HttpStatusCode.Forbidden when Says(body, "NotEnoughPermissions") => Refusal.NotPermitted,
        HttpStatusCode.Forbidden => Refusal.NotInstalled,
        HttpStatusCode.NotFound when Says(body, "ActivityNotFoundInConversation") => Refusal.MessageGone,
        HttpStatusCode.NotFound => Refusal.ConversationGone,
        _ => Refusal.Other,
    };

    private static bool Says(string body, string code) => body.Contains(code, StringComparison.OrdinalIgnoreCase);
}
