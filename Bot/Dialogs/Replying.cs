using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.Channel;
using AccountBot.Schedule;

namespace AccountBot.Dialogs;

/// <summary>Brings an answer to whoever waits for it: in the answer to their press, or as a message.</summary>
internal sealed class Replying(Conversations conversations, PostOffice post, Outbox outbox)
{
    /// <summary>Something failed: whoever spoke is told so in one plain line.</summary>
    public async Task<InvokeResponse?> ApologiseAsync(Activity activity, string id, CancellationToken cancel)
    {
        var message = DialogWords.FaultWith(id);
        if (activity.Type == ActivityTypes.Invoke)
        {
            return InvokeResponse.Text(message.Text);
        }

        if (activity.Type == ActivityTypes.Message)
        {
            await post.PostAsync(new Recipient(activity.From?.AadObjectId ?? "", ConversationReference.Of(activity), Via: null), message, cancel);
        }

        return null;
    }

    /// <summary>Whoever has no object id is nobody.</summary>
    public async Task<InvokeResponse?> TellStrangerAsync(Activity activity, ConversationReference reference, CancellationToken cancel)
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            return InvokeResponse.Text(DialogWords.WhoAreYou.Text);
        }

        if (activity.Type == ActivityTypes.Message)
        {
            await post.PostAsync(new Recipient("", reference, Via: null), DialogWords.WhoAreYou, cancel);
        }

        return null;
    }

    /// <summary>An invoke is answered with its card. A client that only submits cannot take one: its message is updated, or told.</summary>
    public async Task<InvokeResponse?> ReturnAsync(Activity activity, Turn turn, Conversation conversation, Reply reply, CancellationToken cancel)
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            if (reply is { Settles: true, Message: { Card: not null } settled } && activity.ReplyToId is { } pressed)
            {
                outbox.Aside(() => post.UpdateAsync(new Posted(turn.Conversation, pressed), settled, CancellationToken.None));
            }

            return reply switch
            {
                { Message: null } => InvokeResponse.Text(DialogWords.Done),
                { Message.Card: { } card, KeepsCard: false } => InvokeResponse.Card(CardWriter.ToJson(card, PostOffice.ReadersIn(turn.Conversation))),
                _ => InvokeResponse.Text(reply.Message.Text),
            };
        }

        if (reply.Message is { Card: not null } redrawn && activity.ReplyToId is { } cardId)
        {
            await post.UpdateAsync(new Posted(turn.Conversation, cardId), redrawn, cancel);
            return null;
        }

        var unsaid = await SayAsync(turn, reply, cancel);
        await conversations.SeenAsync(conversation, activity.Id, topic: null, unsaid, cancel);
        return null;
    }

    /// <summary>What is left to be said later comes back; null where nothing is.</summary>
    public async Task<WorkItem?> SayAsync(Turn turn, Reply reply, CancellationToken cancel)
    {
        if (reply.Message is not { } message)
        {
            return null;
        }

        var (result, where) = await post.PostAsync(new Recipient(turn.Who.ToString(), turn.Conversation, Via: null), message, cancel);
        if (reply.Then is { } then && result is SendResult.Sent sent)
        {
            await then(new Posted(where!, sent.Id), cancel);
        }

        return LateAnswers.Of(turn, message, result);
    }
}

/// <summary>What is to be said.</summary>
/// <param name="KeepsCard">The card that was pressed stays as it is; the words are told beside it.</param>
internal sealed record Reply(Message? Message, bool KeepsCard = false)
{
    /// <summary>The pressed card shows the message from now on, in the person's other clients too.</summary>
    public bool Settles { get; init; }

    /// <summary>Nothing was done: the form was answered by somebody's other hand.</summary>
    public bool IsOvertaken { get; init; }

    public Func<Posted, CancellationToken, Task>? Then { get; init; }
}
