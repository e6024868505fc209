using AccountBot.Cards;
using AccountBot.Channel;

namespace AccountBot.Schedule;

/// <summary>Brings a message to its reader: finds the chat, opens it where there is none, posts or updates.</summary>
internal sealed class PostOffice(Connector connector, Addresses addresses, IReach reach, Pace pace)
{
    /// <summary>
    /// Posts an answer to somebody who waits for it; the place where it stands comes back beside the connector's word.
    /// </summary>
    public async Task<(SendResult Result, ConversationReference? Where)> PostAsync(Recipient to, Message message, CancellationToken cancel) =>
        await PostAsync(to, await FindAsync(to, cancel), message, (_, _) => Task.FromResult<SendResult.NotTaken?>(null), cancel);

    /// <summary>
    /// Posts a letter, as soon as the service's limits leave room for it. A chat that takes nothing is noted, and left alone; whoever has
    /// to act on the letter and has not got the bot is brought it first, once.
    /// </summary>
    /// <param name="untilTurn">Ends the wait for its turn: then it was not sent.</param>
    public async Task<(SendResult Result, ConversationReference? Where)> PostInTurnAsync(Recipient to, Message message, CancellationToken cancel, CancellationToken untilTurn = default)
    {
        Task<SendResult.NotTaken?> TurnOf(ConversationReference where, CancellationToken token) => TakeTurnAsync(where, untilTurn.CanBeCanceled ? untilTurn : token);

        var address = await FindAsync(to, cancel);
        if (address?.Shut is { } shut)
        {
            return (new SendResult.Refused(shut), address.Reference);
        }

        var (result, where) = await PostAsync(to, address, message, TurnOf, cancel);
        if (to.MustAct && result is SendResult.Refused { Why: Refusal.NotInstalled } && await reach.BringAsync(to.ObjectId, cancel))
        {
            (result, where) = await PostAsync(to, address, message, TurnOf, cancel);
        }

        if (where is not null && to.ObjectId.Length > 0 && result is SendResult.Refused { Why: Refusal.Blocked or Refusal.NotInstalled or Refusal.NotPermitted } refused)
        {
            await addresses.ShutAsync(to.ObjectId, where, refused.Why, cancel);
        }

        return (result, where);
    }

    /// <summary>Updates a message of the bot's own accord, as soon as the service's limits leave room for it.</summary>
    public async Task<SendResult> UpdateInTurnAsync(Posted at, Message message, CancellationToken cancel) =>
        await TakeTurnAsync(at.Where, cancel) is { } wait ? wait : await UpdateAsync(at, message, cancel);

    public Task<SendResult> UpdateAsync(Posted at, Message message, CancellationToken cancel) =>
        at.ActivityId is { } id
            ? connector.UpdateAsync(at.Where, id, ToActivity(message, at.Where), cancel)
            : Task.FromResult<SendResult>(new SendResult.Refused(Refusal.MessageGone));

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

    /// <summary>Nothing where it may go now; a wait for one conversation is not worth keeping everybody else waiting.</summary>
    private async Task<SendResult.NotTaken?> TakeTurnAsync(ConversationReference to, CancellationToken cancel)
    {
        if (pace.WaitFor(to) is { Ticks: > 0 } wait)
        {
            return new SendResult.NotTaken(wait, "enough for one conversation for now");
        }

        try
        {
            await pace.TakeTurnAsync(to, cancel);
            return null;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return new SendResult.NotTaken(RetryAfter: null, "this copy stops");
        }
    }

    private async Task<Address?> FindAsync(Recipient to, CancellationToken cancel) =>
        to.In is { } given ? new Address(given, Shut: null) : await addresses.PersonalAsync(to.ObjectId, cancel);

    private async Task<(SendResult Result, ConversationReference? Where)> PostAsync(Recipient to, Address? address, Message message, Turn turn, CancellationToken cancel)
    {
        var known = address?.Reference;
        if (known is not null)
        {
            var result = await turn(known, cancel) is { } wait ? wait : await connector.SendAsync(known, ToActivity(message, known), cancel);
            if (result is not SendResult.Refused { Why: Refusal.ConversationGone } || to.In is not null)
            {
                return (result, known);
            }
        }

        return await OpenAndPostAsync(to, known, message, turn, cancel);
    }

    private async Task<(SendResult Result, ConversationReference? Where)> OpenAndPostAsync(Recipient to, ConversationReference? gone, Message message, Turn turn, CancellationToken cancel)
    {
        if ((gone ?? to.Via) is not { } via)
        {
            return (new SendResult.Refused(Refusal.NoWay), null);
        }

        // The channel's own id of the person always works; the Entra object id works in personal scope.
        var member = gone?.UserId ?? to.ObjectId;
        var opened = await turn(via, cancel) is { } wait ? wait : await connector.CreateConversationAsync(via, member, cancel);
        if (opened is not SendResult.Sent { Id: { } conversationId })
        {
            return (opened is SendResult.Sent ? new SendResult.Unknown("a conversation without an id") : opened, null);
        }

        var where = via with { ConversationId = conversationId, ConversationType = "personal", UserId = gone?.UserId };
        await addresses.KeepAsync(to.ObjectId, where, cancel);
        return (await connector.SendAsync(where, ToActivity(message, where), cancel), where);
    }

    /// <summary>Waits for the right to send; what comes back says that it is not to be had now.</summary>
    private delegate Task<SendResult.NotTaken?> Turn(ConversationReference to, CancellationToken cancel);
}
