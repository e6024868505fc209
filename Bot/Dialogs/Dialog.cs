using AccountBot.Cards;
using AccountBot.Channel;
using AccountBot.Language;
using AccountBot.Schedule;

namespace AccountBot.Dialogs;

/// <summary>
/// One turn: what was said or pressed goes to its capability, and what that answers is done in the order that survives a kill.
/// What changes the conversation is written before it is said; that an activity was seen is written after.
/// </summary>
internal sealed class Dialog(Conversations conversations, OneAnswer one, ClaimDesk claims, Router router, Hearing hearing, Replying replying)
{
    public async Task<InvokeResponse?> AnswerAsync(Activity activity, Turn turn, Conversation conversation, CancellationToken cancel)
    {
        if (activity.Type == ActivityTypes.InstallationUpdate)
        {
            await WelcomeAsync(activity, turn, conversation, cancel);
            return null;
        }

        if (CardAction.Read(activity) is { } action)
        {
            if (!turn.Conversation.IsPersonal)
            {
                return await replying.ReturnAsync(activity, turn, conversation, new Reply(DialogWords.OnlyInPersonalChat, KeepsCard: true), cancel);
            }

            if (hearing.IsSafetyReport(turn, action))
            {
                return await replying.ReturnAsync(activity, turn, conversation, new Reply(DialogWords.SafetyRoute, KeepsCard: true), cancel);
            }

            if (action.Verb == Opening.Verb)
            {
                return await OpenAsync(activity, turn, action, conversation, cancel);
            }

            var form = conversation.State.Find(action.Data.GetValueOrDefault(AccountChoiceCard.Form));
            var pressed = new Pressed(turn, action.Verb, action.Data, activity.ReplyToId, form);
            (conversation, var reply) = await PressAsync(pressed, conversation, cancel);
            return await replying.ReturnAsync(activity, turn, conversation, reply, cancel);
        }

        if (activity.Type == ActivityTypes.Invoke)
        {
            return InvokeResponse.BadRequest("The action names no verb.");
        }

        await HearAsync(activity, turn, conversation, cancel);
        return null;
    }

    /// <summary>The answer is thought out while it is written down who gives it: that costs the person no wait.</summary>
    private async Task HearAsync(Activity activity, Turn turn, Conversation conversation, CancellationToken cancel)
    {
        var taking = one.TakeAsync(activity, conversation, cancel);
        var hearingOut = hearing.AnswerAsync(turn, Mentions.Strip(activity), conversation.State, cancel);
        await Task.WhenAll(taking, hearingOut);
        if (await taking is { } mine)
        {
            var (answer, topic) = await hearingOut;
            var (now, unsaid) = await ConcludeAllAsync(answer, turn, mine, cancel);
            await conversations.SeenAsync(now, activity.Id, topic, unsaid, cancel);
        }
    }

    /// <summary>Asks what the button names. It only ever asks: what would change something has buttons of its own.</summary>
    private async Task<InvokeResponse?> OpenAsync(Activity activity, Turn turn, CardAction action, Conversation conversation, CancellationToken cancel)
    {
        var answer = await hearing.OpenAsync(turn, action.Data.GetValueOrDefault(Opening.Question, ""), cancel);
        var harmless = answer is Answer.Say { Next: null } or Answer.Ask { Next: null } ? answer : new Answer.Say(new Message(DialogWords.UnknownButton));
        var (_, reply) = await ConcludeAsync(harmless, turn, conversation, cardId: null, cancel);
        await replying.SayAsync(turn, reply, cancel);
        return activity.Type == ActivityTypes.Invoke ? InvokeResponse.Text(DialogWords.Opened) : null;
    }

    /// <summary>A press that another one overtook is looked at once more, as the later of the two: it shows what came of the first.</summary>
    private async Task<(Conversation Now, Reply Reply)> PressAsync(Pressed pressed, Conversation conversation, CancellationToken cancel)
    {
        var answer = await router.PressAsync(pressed, cancel);
        if (answer.IsApart)
        {
            return await SayApartAsync(answer, pressed.Turn, conversation, cancel);
        }

        var (now, reply) = await ConcludeAsync(answer, pressed.Turn, conversation, pressed.CardId, cancel);
        if (!reply.IsOvertaken)
        {
            return (answer.Next is { } next ? await SayNextAsync(next, pressed.Turn, now, cancel) : now, reply);
        }

        var later = pressed with { Form = now.State.Find(pressed.Form?.Id) };
        return await ConcludeAsync(await router.PressAsync(later, cancel), pressed.Turn, now, pressed.CardId, cancel);
    }

    private async Task<(Conversation Now, Reply Reply)> SayApartAsync(Answer answer, Turn turn, Conversation conversation, CancellationToken cancel)
    {
        var (now, _) = await ConcludeAllAsync(answer, turn, conversation, cancel);
        return (now, new Reply(Message: null));
    }

    private async Task<Conversation> SayNextAsync(Func<CancellationToken, Task<Answer>> next, Turn turn, Conversation conversation, CancellationToken cancel)
    {
        var (now, unsaid) = await ConcludeAllAsync(await next(cancel), turn, conversation, cancel);
        await conversations.SeenAsync(now, activityId: null, topic: null, unsaid, cancel);
        return now;
    }

    /// <summary>All that one message says, each with its own answer. An answer that could not be told yet comes back: the last one.</summary>
    private async Task<(Conversation Now, WorkItem? Unsaid)> ConcludeAllAsync(Answer answer, Turn turn, Conversation conversation, CancellationToken cancel)
    {
        var (now, said) = await ConcludeAsync(answer, turn, conversation, cardId: null, cancel);
        var unsaid = await replying.SayAsync(turn, said, cancel);
        if (answer.Next is not { } next)
        {
            return (now, unsaid);
        }

        if (unsaid is not null)
        {
            await conversations.SeenAsync(now, activityId: null, topic: null, unsaid, cancel);
        }

        return await ConcludeAllAsync(await next(cancel), turn, now, cancel);
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
                var claim = new Claim(order.Op, order.Capability, order.Data, turn.Who, turn.Conversation, order.Form?.Id, cardId) { Origin = order.Origin ?? order.Form?.Origin };
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

    /// <summary>Once for each personal chat; a team is not greeted.</summary>
    private async Task WelcomeAsync(Activity activity, Turn turn, Conversation conversation, CancellationToken cancel)
    {
        if (!turn.Conversation.IsPersonal || conversation.State.IsWelcomed || await one.TakeAsync(activity, conversation, cancel) is not { } mine)
        {
            return;
        }

        var (welcome, _) = await hearing.AnswerAsync(turn, "hello", ConversationState.Empty, cancel);
        await replying.SayAsync(turn, new Reply((welcome as Answer.Say)?.Message), cancel);
        await ChangeAsync(mine, state => state with { IsWelcomed = true }, cancel);
    }
}
