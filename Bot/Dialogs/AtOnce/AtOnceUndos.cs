using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Dialogs.Undos;

namespace AccountBot.Dialogs.AtOnce;

/// <summary>Changes made at once, which their maker may take back.</summary>
internal sealed class AtOnceUndos(ActDesk acts, Agency agency) : IUndos
{
    public async Task<IReadOnlyList<Undoable>> LatelyAsync(Turn turn, CancellationToken cancel)
    {
        var since = turn.Now - agency.Policy.UndoWithin;
        var done = await Task.WhenAll(turn.Accounts.Select(account => acts.DoneAsync(account.Account, turn.Who, since, cancel)));
        return [.. turn.Accounts.Zip(done).SelectMany(found => found.Second.Select(one => Of(found.First.Account, one)).OfType<Undoable>())];
    }

    private static Undoable? Of(AccountId account, (Op Op, Receipt Receipt) done) =>
        UndoDesk.Read(done.Receipt) is { CanBeUndone: true } made ? new Undoable(done.Receipt.At, AtOnceCards.Done(made, account, done.Op)) : null;
}
