using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;

namespace AccountBot.Dialogs;

/// <summary>What waits for somebody on an account is brought to whoever stands in for them, or back to them. Each capability sees to its own.</summary>
internal interface IHandover
{
    /// <summary>The numbers of what waits for them and is to be handed over.</summary>
    IEnumerable<int> Waiting(Handover handover, AccountBook book);

    /// <param name="no">One of those.</param>
    /// <param name="act">The act by which it comes about; the letters are its own.</param>
    /// <param name="book">As it is once the act is done.</param>
    ValueTask HandOverAsync(Handover handover, int no, AccountBook book, Act act, CancellationToken cancel);
}

/// <param name="Who">Who is away, back, or gone.</param>
/// <param name="Via">A conversation of theirs, should a reader's own chat have to be opened; null where none is known.</param>
internal sealed record Handover(HandoverKind Kind, PersonId Who, ConversationReference? Via);

internal enum HandoverKind
{
    /// <summary>Away from today on: what waits goes to the cover, if there is one.</summary>
    Away,

    /// <summary>At work again, or no longer covered for: what is undecided comes back.</summary>
    Back,

    /// <summary>Gone for good: what waits goes to the cover or to the next rung.</summary>
    Left,
}
