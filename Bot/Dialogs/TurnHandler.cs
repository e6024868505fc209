using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Channel;
using AccountBot.Dialogs.Searches;
using AccountBot.People;

namespace AccountBot.Dialogs;

/// <summary>An activity that was admitted becomes a turn: who is it, what did they say or press, and who answers.</summary>
internal sealed class TurnHandler(Conversations conversations, ClaimDesk claims, Dialog dialog, IDirectory directory, SearchDesk searches, Agency agency, TimeProvider time, DialogLog log) : ITurnHandler
{
    /// <summary>Receipts are kept for longer than that, so that whatever arrives again within it finds the first one's.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(28);

    public async Task<InvokeResponse?> HandleAsync(Activity activity, CancellationToken cancel)
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

    private Task<InvokeResponse?> TakeAsync(Activity activity, CancellationToken cancel) => activity switch
    {
        { Type: ActivityTypes.Invoke, Name: ActivityTypes.Search } => SearchAsync(activity, cancel),
        { Type: ActivityTypes.Invoke, Name: not ActivityTypes.CardAction } => Task.FromResult<InvokeResponse?>(InvokeResponse.NotImplemented),
        { Type: ActivityTypes.Message or ActivityTypes.Invoke } => AnswerAsync(activity, cancel),
        { Type: ActivityTypes.InstallationUpdate, Action: "add" } => AnswerAsync(activity, cancel),
        _ => Task.FromResult<InvokeResponse?>(null),
    };

    private async Task<InvokeResponse?> SearchAsync(Activity activity, CancellationToken cancel) => await searches.AnswerAsync(activity, cancel);

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
