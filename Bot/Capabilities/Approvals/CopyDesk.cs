using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;
using AccountBot.Dialogs;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Keeps in mind where cards stand that came as an answer and not as a letter, so that they settle with the others.</summary>
internal sealed class CopyDesk(IStore store, Outbox outbox, TimeProvider time)
{
    /// <summary>Nothing that a rule rests on: the account's head is left alone. A copy that is known already stays as it is.</summary>
    /// <param name="drawn">The version that the message shows; 0 where it shows something else yet.</param>
    public async Task KeepAsync(RequestView view, Turn turn, ConversationReference where, string activityId, int drawn, CancellationToken cancel)
    {
        var partition = AccountKeys.Partition(view.Book.Id);
        var writes = CardCopies.Kept(view.Book.Id, view.Request.No, new CardCopy(turn.Who, where, activityId, drawn), Letters.RedrawCards, turn.Op.Id, time.GetUtcNow());
        if (await store.CommitAsync(partition, writes, cancel) is CommitResult.Committed committed)
        {
            outbox.Committed(partition, writes, committed);
        }
    }
}
