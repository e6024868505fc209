using AccountBot.Cards;
using AccountBot.Channel;
using AccountBot.Language;
using AccountBot.Schedule;

namespace AccountBot.Dialogs;

/// <summary>
/// One turn: what was said or pressed goes to its capability, and what that answers is done in the order that survives a kill.
/// What changes the conversation is written before it is said; that an activity was seen is written after.
/// </summary>
internal sealed class Dialog(Conversations conversations, ClaimDesk claims, Router router, Hearing hearing, PostOffice post, Outbox outbox)
{
    public async Task<InvokeResponse?> AnswerAsync(Activity activity, Turn turn, Conversation conversation, CancellationToken cancel)
    {
        if (activity.Type == ActivityTypes.InstallationUpdate)
        {
            await WelcomeAsync(turn, conversation, cancel);
            return null;
        }

        if (CardAction.Read(activity) is { } action)
        {
            if (!turn.Conversation.IsPersonal)
            {
                return await ReturnAsync(activity, turn, conversation, new Reply(DialogWords.OnlyInPersonalChat, KeepsCard: true), cancel);
            }

            if (hearing.IsSafetyReport(action))
            {
                return await ReturnAsync(activity, turn, conversation, new Reply(DialogWords.SafetyRoute, KeepsCard: true), cancel);
            }

            if (action.Verb == Opening.Verb)
            {
                return await OpenAsync(activity, turn, action, conversation, cancel);
            }

            var form = conversation.State.Find(action.Data.GetValueOrDefault(AccountChoiceCard.Form));
            var pressed = new Pressed(turn, action.Verb, action.Data, activity.ReplyToId, form);
            (conversation, var reply) = await PressAsync(pressed, conversation, cancel);
            return await ReturnAsync(activity, turn, conversation, reply, cancel);
        }

        if (activity.Type == ActivityTypes.Invoke)
        {
            return InvokeResponse.BadRequest("The action names no verb.");
        }

        var (answer, topic) = await hearing.AnswerAsync(turn, Mentions.Strip(activity), conversation.State, cancel);
        (conversation, var said) = await ConcludeAsync(answer, turn, conversation, cardId: null, cancel);
        var unsaid = await SayAsync(turn, said, cancel);
        await conversations.SeenAsync(conversation, activity.Id, topic, unsaid, cancel);
        return null;
    }

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

    /// <summary>Asks what the button names. It only ever asks: what would change something has buttons of its own.</summary>
    private async Task<InvokeResponse?> OpenAsync(Activity activity, Turn turn, CardAction action, Conversation conversation, CancellationToken cancel)
    {
        var answer = await hearing.OpenAsync(turn, action.Data.GetValueOrDefault(Opening.Question, ""), cancel);
        var harmless = answer is Answer.Say or Answer.Ask ? answer : new Answer.Say(new Message(DialogWords.UnknownButton));
        var (_, reply) = await ConcludeAsync(harmless, turn, conversation, cardId: null, cancel);
        await SayAsync(turn, reply, cancel);
        return activity.Type == ActivityTypes.Invoke ? InvokeResponse.Text(DialogWords.Opened) : null;
    }

    /// <summary>A press that another one overtook is looked at once more, as the later of the two: it shows what came of the first.</summary>
    private async Task<(Conversation Now, Reply Reply)> PressAsync(Pressed pressed, Conversation conversation, CancellationToken cancel)
    {
        var (now, reply) = await ConcludeAsync(await router.PressAsync(pressed, cancel), pressed.Turn, conversation, pressed.CardId, cancel);
        if (!reply.IsOvertaken)
        {
            return (now, reply);
        }

        var later = pressed with { Form = now.State.Find(pressed.Form?.Id) };
        return await ConcludeAsync(await router.PressAsync(later, cancel), pressed.Turn, now, pressed.CardId, cancel);
    }

    private async Task<(Conversation Now, Reply Reply)> ConcludeAsync(Answer answer, Turn turn, Conversation conversation, string? cardId, CancellationToken cancel)
    {
        switch (answer)
        {
            case Answer.Say say:
                return (conversation, new Reply(say.Message) { Settles = say.Settles, Then = say.Then });
            case Answer.Hint hint:
                return (conversation, new Reply(new Message(hint.Text), KeepsCard: true));
            case Answer.Ask ask:
                return (await ChangeAsync(conversation, state => state.Asking(ask.Form), cancel), new Reply(ask.Message) { Settles = true });
            case Answer.Drop drop:
                return await DropAsync(conversation, drop, cancel);
            case Answer.Order order:
                var claim = new Claim(order.Op, order.Capability, order.Data, turn.Who, turn.Conversation, order.Form?.Id, cardId);
                var (now, done) = await claims.OrderAsync(conversation, claim, cancel);
                return (now, new Reply(done?.Reply) { Settles = done?.Settles == true, IsOvertaken = done?.IsOvertaken == true });
            default:
                throw new NotSupportedException($"Nobody answered: {answer.GetType().Name}.");
        }
    }

    /// <summary>What is on its way already cannot be cancelled any more, and is not said to be.</summary>
    private async Task<(Conversation Now, Reply Reply)> DropAsync(Conversation conversation, Answer.Drop drop, CancellationToken cancel)
    {
        var (now, dropped) = await conversations.ChangeAsync(
            conversation,
            current => current.State.IsOpen(drop.Form.Id) ? new Changed(current with { State = current.State.Closing(drop.Form.Id, Form.Cancelled) }) : null,
            cancel);
        var isCancelled = dropped || now.State.Find(drop.Form.Id)?.Result == Form.Cancelled;
        return (now, new Reply(isCancelled ? drop.Message : DialogWords.TooLateToCancel, KeepsCard: !isCancelled) { Settles = isCancelled });
    }

    private async Task<Conversation> ChangeAsync(Conversation conversation, Func<ConversationState, ConversationState> change, CancellationToken cancel)
    {
        var (now, _) = await conversations.ChangeAsync(conversation, current => new Changed(current with { State = change(current.State) }), cancel);
        return now;
    }

    /// <summary>An invoke is answered with its card. A client that only submits cannot take one: its message is updated, or told.</summary>
    private async Task<InvokeResponse?> ReturnAsync(Activity activity, Turn turn, Conversation conversation, Reply reply, CancellationToken cancel)
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
    private async Task<WorkItem?> SayAsync(Turn turn, Reply reply, CancellationToken cancel)
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

    /// <summary>Once for each personal chat; a team is not greeted.</summary>
    private async Task WelcomeAsync(Turn turn, Conversation conversation, CancellationToken cancel)
    {
        if (!turn.Conversation.IsPersonal || conversation.State.IsWelcomed)
        {
            return;
        }

        var (welcome, _) = await hearing.AnswerAsync(turn, "hello", ConversationState.Empty, cancel);
        await SayAsync(turn, new Reply((welcome as Answer.Say)?.Message), cancel);
        await ChangeAsync(conversation, state => state with { IsWelcomed = true }, cancel);
    }

    /// <param name="KeepsCard">The card that was pressed stays as it is; the words are told beside it.</param>
    private sealed record Reply(Message? Message, bool KeepsCard = false)
    {
        /// <summary>The pressed card shows the message from now on, in the person's other clients too.</summary>
        public bool Settles { get; init; }

        /// <summary>Nothing was done: the form was answered by somebody's other hand.</summary>
        public bool IsOvertaken { get; init; }

        public Func<Posted, CancellationToken, Task>? Then { get; init; }
    }
}
