using AccountBot.Accounts.Acts;
using AccountBot.Channel;
using AccountBot.Dialogs.Searches;

namespace AccountBot.Dialogs;

/// <summary>An activity that was admitted: what it is, and who sees to it. What arrives again meanwhile is given the same answer.</summary>
internal sealed class TurnHandler(TurnDesk turns, Presence presence, SearchDesk searches, Replying replying, DialogLog log) : ITurnHandler
{
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
            return await replying.ApologiseAsync(activity, id, cancel);
        }
    }

    private async Task<InvokeResponse?> TakeAsync(Activity activity, CancellationToken cancel)
    {
        switch (ActivityKinds.Of(activity))
        {
            case ActivityKind.Search:
                return await searches.AnswerAsync(activity, cancel);
            case ActivityKind.UnknownInvoke:
                return InvokeResponse.NotImplemented;
            case ActivityKind.Turn or ActivityKind.Installed:
                return await turns.AnswerAsync(activity, cancel);
            case ActivityKind.Edit:
                // Unanswered yet, it counts as if it had been said so at once; an answer that was given stands.
                return await turns.AnswerAsync(activity with { Type = ActivityTypes.Message }, cancel);
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
}
