using System.Net;
using AccountBot.Channel;

namespace AccountBot.Tests.Channel;

/// <summary>Each status of the connector has its reaction. Source: "Status codes from agent conversational APIs", "Send proactive messages".</summary>
public sealed class ReactionTests
{
    [Theory]
    [InlineData(400, "BadSyntax", nameof(Refusal.Malformed))]
    [InlineData(400, "Bad Argument", nameof(Refusal.Malformed))]
    [InlineData(403, "BotNotInConversationRoster", nameof(Refusal.NotInstalled))]
    [InlineData(403, "ForbiddenOperationException", nameof(Refusal.NotInstalled))]
    [InlineData(403, "", nameof(Refusal.NotInstalled))]
    [InlineData(403, "ConversationBlockedByUser", nameof(Refusal.Blocked))]
    [InlineData(403, """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"Thread is blocked from message writes.\"}"}""", nameof(Refusal.Blocked))]
    [InlineData(403, "InvalidBotApiHost", nameof(Refusal.WrongHost))]
    [InlineData(403, "NotEnoughPermissions", nameof(Refusal.NotPermitted))]
    [InlineData(404, "ActivityNotFoundInConversation", nameof(Refusal.MessageGone))]
    [InlineData(404, "ConversationNotFound", nameof(Refusal.ConversationGone))]
    [InlineData(413, "MessageSizeTooBig", nameof(Refusal.TooLarge))]
    [InlineData(302, "", nameof(Refusal.Other))]
    [InlineData(405, "", nameof(Refusal.Other))]
    public void Some_answers_are_final(int status, string body, string why) =>
        Assert.Equal(new SendResult.Refused(Enum.Parse<Refusal>(why)), To(status, body));

    [Theory]
    [InlineData(429, "Throttled", 7)]
    [InlineData(412, "PreconditionFailed", 7)]
    [InlineData(401, "Unauthorized", 600)]
    [InlineData(401, "BotNotRegistered", 600)]
    [InlineData(403, "BotDisabledByAdmin", 600)]
    public void Some_were_not_taken_and_are_sent_again(int status, string body, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<SendResult.NotTaken>(To(status, body)).RetryAfter);

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(599)]
    public void Of_some_nobody_knows(int status) => Assert.IsType<SendResult.Unknown>(To(status, "ServiceError"));

    private static SendResult To(int status, string body) => Reactions.To((HttpStatusCode)status, body, TimeSpan.FromSeconds(7));
}
