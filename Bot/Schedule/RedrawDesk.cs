using AccountBot.Channel;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>Puts a new face on messages that stand in chats. What is drawn is written down even where others could not be, so that those alone are tried again.</summary>
internal sealed class RedrawDesk(PostOffice post, WorkTable table, TimeProvider time)
{
    public async Task<IReadOnlyList<WorkRow>> DrawAsync(WorkRow row, IReadOnlyList<Redrawing> messages, CancellationToken cancel)
    {
        var open = 0;
        TimeSpan? wait = null;
        foreach (var message in messages)
        {
            var result = await post.UpdateInTurnAsync(message.At, message.Message, cancel);
            open += await IsDrawnAsync(row, message, result, cancel) ? 0 : 1;
            wait = result is SendResult.NotTaken { RetryAfter: { } asked } && !(asked < wait) ? asked : wait;
        }

        if (open == 0)
        {
            return await table.FinishAsync(row, [], cancel);
        }

        if (await table.PutOffAsync(row, $"{open} cards could not be redrawn", wait, LetterDesk.MaxTries, cancel) is null)
        {
            await LookAgainAsync(row, cancel);
        }

        return [];
    }

    /// <summary>Another has done this work meanwhile, and an old face of ours may have come over its new one: somebody draws once more.</summary>
    private Task<bool> LookAgainAsync(WorkRow row, CancellationToken cancel) =>
        table.NoteAsync(row, [(row.Item with { Due = time.GetUtcNow() + WorkItem.Lease, IsAgain = true }).ToInsert()], cancel);

    /// <summary>A card that its reader has deleted and still needs comes anew; the old one is forgotten.</summary>
    private async Task<bool> IsPostedAsync(WorkRow row, Redrawing message, Func<Posted, IReadOnlyList<Write>> anew, CancellationToken cancel)
    {
        var (result, where) = await post.PostInTurnAsync(new Recipient("", message.At.Where, Via: null), message.Message, cancel);
        return result switch
        {
            SendResult.Sent sent => await table.NoteAsync(row, [message.Gone, .. anew(new Posted(where!, sent.Id))], cancel),
            SendResult.Refused => await table.NoteAsync(row, [message.Gone], cancel),
            _ => false,
        };
    }

    /// <summary>
    /// Whether this message needs no more of us: it has its new face, it is gone, or its reader has shut the bot out. Should the reader come
    /// back, the old card answers with the present state as every copy does whose id was lost.
    /// </summary>
    private async Task<bool> IsDrawnAsync(WorkRow row, Redrawing message, SendResult result, CancellationToken cancel)
    {
        // Moved: another copy of the bot drew it at the same time, and nobody knows whose face came last.
        return result switch
        {
            SendResult.Sent => await table.NoteAsync(row, [message.Then], cancel),
            SendResult.Refused { Why: Refusal.MessageGone } when message.Anew is { } anew => await IsPostedAsync(row, message, anew, cancel),
            SendResult.Refused => await table.NoteAsync(row, [message.Gone], cancel),
            _ => false,
        };
    }
}
