using System.Net;

namespace AccountBot.Tests.World;

/// <summary>How the Bot Connector answers what is sent to a chat. Source: "Status codes from agent conversational APIs".</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The error's code, in the body.</param>
/// <param name="IsKept">Whether the message stands in the chat all the same.</param>
/// <param name="IsSilent">Whether the connection breaks instead of an answer.</param>
internal sealed record Delivery(HttpStatusCode Status, string Code = "", bool IsKept = false, bool IsSilent = false)
{
    public static readonly Delivery Taken = new(HttpStatusCode.Created, IsKept: true);
    public static readonly Delivery Blocked = new(HttpStatusCode.Forbidden, "MessageWritesBlocked");
    public static readonly Delivery NotInstalled = new(HttpStatusCode.Forbidden, "BotNotInConversationRoster");
    public static readonly Delivery Gone = new(HttpStatusCode.NotFound, "ConversationNotFound");
    public static readonly Delivery Throttled = new(HttpStatusCode.TooManyRequests, "Throttled");
    public static readonly Delivery Clashing = new(HttpStatusCode.PreconditionFailed, "PreconditionFailed");
    public static readonly Delivery Broken = new(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable");
    public static readonly Delivery KeptThenBroken = new(HttpStatusCode.BadGateway, "BadGateway", IsKept: true);
    public static readonly Delivery Silent = new(HttpStatusCode.OK, IsSilent: true);
    public static readonly Delivery KeptThenSilent = new(HttpStatusCode.OK, IsKept: true, IsSilent: true);
}
