using AccountBot.Dialogs.Undos;

namespace AccountBot.Dialogs.AtOnce;

/// <summary>Changes made at once, which their maker may take back.</summary>
internal sealed class AtOnceUndos(LatelyDone lately) : IUndos
{
    public async Task<IReadOnlyList<Undoable>> LatelyAsync(Turn turn, CancellationToken cancel) =>
    [
        .. from done in await lately.OfAsync(turn, cancel)
           let made = UndoDesk.Read(done.Receipt)
           where made is { CanBeUndone: true }
           select new Undoable(done.Receipt.At, AtOnceCards.Done(made, done.Account, done.Op)),
    ];
}
