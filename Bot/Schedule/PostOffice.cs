using AccountBot.Cards;
using AccountBot.Channel;

namespace AccountBot.Schedule;

/// <summary>Brings a message to its reader: finds the chat, opens it where there is none, posts or updates.</summary>
internal sealed class PostOffice(Connector connector, Addresses addresses)
{
    /// <summary>Posts a message; the place where it stands comes back beside the connector's word.</summary>
    public async Task<(SendResult Result, ConversationReference? Where)> PostAsync(Recipient to, Message message, CancellationToken cancel)
    {
        var known = to.In ?? await addresses.PersonalAsync(to.ObjectId, cancel);
        if (known is not null)
        {
            var result = await connector.SendAsync(known, ToActivity(message, known), cancel);
            if (result is not SendResult.Refused { Reason: "ConversationNotFound" } || to.In is not null)
            {
                return (result, known);
            }
        }

        return await OpenAndPostAsync(to, known, message, cancel);
    }

    public Task<SendResult> UpdateAsync(Posted at, Message message, CancellationToken cancel) =>
        at.ActivityId is { } id
            ? connector.UpdateAsync(at.Where, id, ToActivity(message, at.Where), cancel)
            : Task.FromResult<SendResult>(new SendResult.Refused(0, "the message has no id"));

    /// <summary>For whom a card in this conversation is drawn anew by their client: its one reader, by the channel's own id.</summary>
    public static IReadOnlyList<string> ReadersIn(ConversationReference to) => to is { IsPersonal: true, UserId: { } userId } ? [userId] : [];

    /// <summary>A message as an activity: its text twin is the text itself, or the summary beside a card.</summary>
    public static Activity ToActivity(Message message, ConversationReference to)
    {
        var card = message.Drawn ?? (message.Card is { } model ? CardWriter.ToJson(model, ReadersIn(to)) : null);
        return card is { } drawn
            ? new Activity { Type = ActivityTypes.Message, Summary = message.Text, Attachments = [new Attachment(AdaptiveCard.ContentType, drawn)] }
            : new Activity { Type = ActivityTypes.Message, Text = message.Text, TextFormat = "plain" };
    }

    private async Task<(SendResult Result, ConversationReference? Where)> OpenAndPostAsync(Recipient to, ConversationReference? gone, Message message, CancellationToken cancel)
    {
        if ((gone ?? to.Via) is not { } via)
        {
            return (new SendResult.Refused(0, "nobody knows the service that reaches this person"), null);
        }

        // The channel's own id of the person always works; the Entra object id works in personal scope.
        var member = gone?.UserId ?? to.ObjectId;
        var opened = await connector.CreateConversationAsync(via, member, cancel);
        if (opened is not SendResult.Sent { Id: { } conversationId })
        {
            return (opened is SendResult.Sent ? new SendResult.Unknown("a conversation without an id") : opened, null);
        }

        var where = via with { ConversationId = conversationId, ConversationType = "personal", UserId = gone?.UserId };
        await addresses.KeepAsync(to.ObjectId, where, cancel);
        return (await connector.SendAsync(where, ToActivity(message, where), cancel), where);
    }
}
