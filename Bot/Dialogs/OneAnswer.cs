using AccountBot.Channel;
using AccountBot.Storage;

namespace AccountBot.Dialogs;

/// <summary>
/// What somebody said reaches two copies of the bot at one moment, and is answered by one: whoever is first to write down that they have it
/// in hand. The other leaves word to look again, should the first die over it.
/// </summary>
internal sealed class OneAnswer(Conversations conversations, IStore store, TimeProvider time, DialogLog log)
{
    /// <summary>Longer than any answer takes; after that whoever had it in hand has died.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>The conversation as it stands then; null where somebody else answers, or has answered.</returns>
    public async Task<Conversation?> TakeAsync(Activity activity, Conversation conversation, CancellationToken cancel)
    {
        if (activity.Id is not { Length: > 0 } id)
        {
            return conversation;
        }

        try
        {
            var (now, isMine) = await conversations.ChangeAsync(conversation, current => Taken(current, id), cancel);
            var isForMe = isMine || (now.Ring.Look(id, time.GetUtcNow()) == Sight.InHand && !await IsLeftAsync(activity, conversation, cancel));
            return isForMe ? now : null;
        }
        catch (StoreUnavailableException fault)
        {
            // Two answers do no harm, none does.
            log.NotNoted(fault);
            return conversation;
        }
    }

    private Changed? Taken(Conversation current, string id) => current.Ring.Look(id, time.GetUtcNow()) == Sight.New
        ? new Changed(current with { Ring = current.Ring.Taking(id, time.GetUtcNow()) })
        : null;

    /// <summary>
    /// Leaves word to look again, however often it arrives meanwhile; that it is there already is all that is wanted. False for what may not be
    /// kept for that: it is answered here and now, since two answers do no harm, and none does.
    /// </summary>
    private async Task<bool> IsLeftAsync(Activity activity, Conversation conversation, CancellationToken cancel)
    {
        if (AnsweringAgain.Item(activity, conversation.Person, time.GetUtcNow() + Patience) is not { } item)
        {
            return false;
        }

        await store.CommitAsync(Shards.OfPerson(conversation.Person.ToString()), [item.ToInsert()], cancel);
        return true;
    }
}
