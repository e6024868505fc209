using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Does, or says, what a work row stands for. It reads the truth first and acts only where it still applies.</summary>
internal interface IWorkHandler
{
    /// <summary>The kinds of work that it takes.</summary>
    IReadOnlyCollection<string> Kinds { get; }

    Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel);
}

/// <summary>What is to follow. The row goes in the same transaction as the writes named here, which lie in its partition.</summary>
internal abstract record WorkResult
{
    /// <summary>Nothing is left to be said.</summary>
    public sealed record Done(params IReadOnlyList<Write> Writes) : WorkResult;

    /// <summary>A message goes out; <paramref name="Then"/> says what is written once it is there.</summary>
    public sealed record Post(Recipient To, Cards.Message Message, Func<Posted, IReadOnlyList<Write>> Then) : WorkResult
    {
        /// <summary>Whether it is sent again where nobody knows if it arrived. A card is, since either copy shows the present state.</summary>
        public bool MayRepeat { get; init; } = true;

        /// <summary>Told where it will never arrive. It may be told twice.</summary>
        public Func<Channel.Refusal, CancellationToken, Task> Undelivered { get; init; } = (_, _) => Task.CompletedTask;
    }

    /// <summary>Messages that stand in chats already take on a new face.</summary>
    public sealed record Redraw(IReadOnlyList<Redrawing> Messages) : WorkResult;
}

/// <summary>Whom a message is for: in a given conversation, or in the person's own chat with the bot.</summary>
/// <param name="ObjectId">The person's Entra object id.</param>
/// <param name="In">The conversation, where it matters which; else null.</param>
/// <param name="Via">A conversation of whoever caused the message: it names the service and the tenant, should the person's own chat have to be opened.</param>
internal sealed record Recipient(string ObjectId, Channel.ConversationReference? In, Channel.ConversationReference? Via)
{
    /// <summary>Whether something waits for them: then the bot is brought to them where they have not got it.</summary>
    public bool MustAct { get; init; }
}

/// <summary>Where a message stands now. The activity id is null where the service named none.</summary>
internal sealed record Posted(Channel.ConversationReference Where, string? ActivityId);

/// <param name="Then">Written once the message shows its new face.</param>
/// <param name="Gone">Written where the message is no longer there.</param>
internal sealed record Redrawing(Posted At, Cards.Message Message, Write Then, Write Gone)
{
    /// <summary>
    /// The message is gone, and its reader still needs it: a fresh one is posted, and this is written in place of <see cref="Gone"/>.
    /// Null where nobody needs it any more.
    /// </summary>
    public Func<Posted, IReadOnlyList<Write>>? Anew { get; init; }
}
