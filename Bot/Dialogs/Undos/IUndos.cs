using AccountBot.Cards;

namespace AccountBot.Dialogs.Undos;

/// <summary>What somebody did lately and may take back still. Whoever offers an Undo under an answer finds it again here, for whoever asks in words.</summary>
internal interface IUndos
{
    /// <summary>Of one kind of acts, on the speaker's own accounts.</summary>
    Task<IReadOnlyList<Undoable>> LatelyAsync(Turn turn, CancellationToken cancel);
}

/// <param name="At">When it was done.</param>
/// <param name="Card">What it was, with the button that takes it back.</param>
internal sealed record Undoable(DateTimeOffset At, Message Card);
