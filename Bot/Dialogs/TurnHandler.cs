using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Channel;
using AccountBot.People;

namespace AccountBot.Dialogs;

/// <summary>An activity that was admitted becomes a turn: who is it, what did they say or press, and who answers.</summary>
internal sealed class TurnHandler(Conversations conversations, Presence presence, ClaimDesk claims, Dialog dialog, IDirectory directory, Agency agency, TimeProvider time, DialogLog log) : ITurnHandler
{
    /// <summary>Receipts are kept for longer than that, so that whatever arrives again within it finds the first one's.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(28);

    private readonly Underway underway = new();

    public Task<InvokeResponse?> HandleAsync(Activity activity, CancellationToken cancel) =>
        underway.JoinAsync(activity, () => TryAsync(activity, cancel));

    private async Task<InvokeResponse?> TryAsync(Activity activity, CancellationToken cancel)
    {
        try
        {
            return await TakeAsync(activity, cancel);
        }
#pragma warning disable CA1031 // The turn's one catch: a fault is logged once with its ids and answered with one plain line.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var id = Op.Of(default, activity.Conversation?.Id ?? "", activity.Id ?? "").Id[..8];
            log.TurnFailed(activity.Type, id, fault);
            return await dialog.ApologiseAsync(activity, id, cancel);
        }
    }

    private async Task<InvokeResponse?> TakeAsync(Activity activity, CancellationToken cancel)
    {
        switch (ActivityKinds.Of(activity))
        {
            case ActivityKind.UnknownInvoke:
                return InvokeResponse.NotImplemented;
            case ActivityKind.Turn or ActivityKind.Installed:
                return await AnswerAsync(activity, cancel);
            case ActivityKind.Edit:
                // Unanswered yet, it counts as if it had been said so at once; an answer that was given stands.
                return await AnswerAsync(activity with { Type = ActivityTypes.Message }, cancel);
            case ActivityKind.Present:
                await presence.NoteAsync(activity, cancel);
                return null;
            case ActivityKind.Removed:
                await presence.LeaveAsync(activity, cancel);
                return null;
            default:
                return null;
        }
    }

    private async Task<InvokeResponse?> AnswerAsync(Activity activity, CancellationToken cancel)
    {
        var reference = ConversationReference.Of(activity);
        if (!PersonId.TryParse(activity.From?.AadObjectId, out var who))
        {
            return await dialog.TellStrangerAsync(activity, reference, cancel);
        }

        var speaker = directory.FindAsync(who, cancel);
        var (conversation, accounts) = await conversations.ReadAsync(who, reference, cancel);
        if (activity.Id is { } id && conversation.Ring.Holds(id) && activity.Type != ActivityTypes.Invoke)
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
        var turn = new Turn(person, accounts, reference, OpOf(activity), time.GetUtcNow(), agency.Calendar.Today(time));
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
