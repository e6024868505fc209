using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Channel;
using AccountBot.People;

namespace AccountBot.Dialogs;

/// <summary>Something was said or pressed and becomes a turn: who is it, have we seen it, what is unfinished; then the dialog answers.</summary>
internal sealed class TurnDesk(Conversations conversations, ClaimDesk claims, Dialog dialog, Replying replying, IDirectory directory, Agency agency, TimeProvider time)
{
    /// <summary>Receipts are kept for longer than that, so that whatever arrives again within it finds the first one's.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(28);

    public async Task<InvokeResponse?> AnswerAsync(Activity activity, CancellationToken cancel)
    {
        var reference = ConversationReference.Of(activity);
        if (!PersonId.TryParse(activity.From?.AadObjectId, out var who))
        {
            return await replying.TellStrangerAsync(activity, reference, cancel);
        }

        var speaker = directory.AtOnce.FindAsync(who, cancel);
        var (conversation, accounts, settings) = await conversations.ReadAsync(who, reference, agency.Calendar.Today(time), cancel);
        if (activity.Id is { } id && conversation.Ring.Look(id, time.GetUtcNow()) == Sight.Answered && activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        conversation = await conversations.ReopenAsync(conversation, cancel);
        var unfinished = conversation.State.Claim?.Op;
        conversation = await claims.SettleAsync(conversation, cancel);
        if (unfinished == OpOf(activity))
        {
            // The same words come again: what they ordered is done now, and told.
            return null;
        }

        var person = await speaker ?? new Person(who, activity.From?.Name ?? "You", Title: null, Zone: null);
        var turn = new Turn(person, accounts, reference, OpOf(activity), time.GetUtcNow(), agency.Calendar.Today(time)) { Settings = settings };
        return await dialog.AnswerAsync(activity, turn, conversation, cancel);
    }

    /// <summary>The day comes from the activity itself, so that one that arrives again after midnight, or after days, is still the same.</summary>
    private Op OpOf(Activity activity)
    {
        var now = time.GetUtcNow();
        var sent = activity.Timestamp is { } stamp && (stamp - now).Duration() < Oldest ? stamp : now;
        return Op.Of(DateOnly.FromDateTime(sent.UtcDateTime), activity.Conversation!.Id!, activity.Id ?? $"{now:O}", activity.Type);
    }
}
