using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Undos;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Changes within somebody's own limit, which they made at once and may take back.</summary>
internal sealed class ChangeUndos(ActDesk acts, KindList kinds, Agency agency) : IUndos
{
    public async Task<IReadOnlyList<Undoable>> LatelyAsync(Turn turn, CancellationToken cancel)
    {
        var since = turn.Now - agency.Policy.UndoWithin;
        var done = await Task.WhenAll(turn.Accounts.Select(account => acts.DoneAsync(account.Account, turn.Who, since, cancel)));
        return [.. turn.Accounts.Zip(done).SelectMany(found => found.Second.Select(one => Of(found.First.Account, one)).OfType<Undoable>())];
    }

    private Undoable? Of(AccountId account, (Op Op, Receipt Receipt) done) =>
        MadeNote.TryRead(done.Receipt.Result) is { No: null, Terms: not null } made && kinds.Of(made.Kind) is { CanBeReversed: true } kind
            ? new Undoable(done.Receipt.At, FormCards.DoneAtOnce(kind, made.Terms, account, done.Op))
            : null;
}
