using AccountBot.Dialogs;
using AccountBot.Dialogs.Undos;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Changes within somebody's own limit, which they made at once and may take back.</summary>
internal sealed class ChangeUndos(LatelyDone lately, KindList kinds) : IUndos
{
    public async Task<IReadOnlyList<Undoable>> LatelyAsync(Turn turn, CancellationToken cancel) =>
    [
        .. from done in await lately.OfAsync(turn, cancel)
           let made = MadeNote.TryRead(done.Receipt.Result)
           where made is { No: null } && kinds.Of(made.Kind).CanBeReversed
           select new Undoable(done.Receipt.At, FormCards.DoneAtOnce(kinds.Of(made.Kind), made.Terms, done.Account, done.Op)),
    ];
}
