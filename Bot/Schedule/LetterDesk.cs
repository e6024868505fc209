using AccountBot.Channel;

namespace AccountBot.Schedule;

/// <summary>
/// Sends one letter and keeps the ledger of it: its row waits until it is sent, stands parked with the reason where it never will be,
/// and is counted where nobody knows.
/// </summary>
internal sealed class LetterDesk(PostOffice post, WorkTable table, Queues queues, DeliveryCounts counts, WorkLog log)
{
    // The service may be away for a while: with the longest delay this is a good day.
    public const int MaxTries = 150;

    public async Task<IReadOnlyList<WorkRow>> PostAsync(WorkRow row, WorkResult.Post letter, CancellationToken cancel)
    {
        if (queues.PlaceOf(row.Item) is { } place)
        {
            await table.WaitAsync(row, place, cancel);
            return [];
        }

        var (result, where) = await post.PostInTurnAsync(letter.To, letter.Message, cancel);
        queues.Release(row.Item);
        if (result is SendResult.Sent sent)
        {
            counts.Sent();
            return await table.FinishSentAsync(row, letter.Then(new Posted(where!, sent.Id)), cancel);
        }

        await (result switch
        {
            SendResult.NotTaken notTaken => PutOffAsync(row, notTaken.Why, notTaken.RetryAfter, cancel),
            SendResult.Unknown unknown => DoubtAsync(row, letter, unknown.Why, cancel),
            SendResult.Refused refused => FailAsync(row, letter, refused.Why, cancel),
            _ => throw new NotSupportedException($"A call came to a {result.GetType().Name}."),
        });
        return [];
    }

    private async Task PutOffAsync(WorkRow row, string why, TimeSpan? wait, CancellationToken cancel)
    {
        counts.PutOff();
        if (wait >= Reactions.UntilMended)
        {
            log.NeedsMending(row.Item.Kind, row.Item.Id, why);
        }

        if (await table.PutOffAsync(row, why, wait, MaxTries, cancel) is { } due)
        {
            queues.Hold(row.Item, due);
        }
    }

    /// <summary>Perhaps it arrived. What does no harm twice is sent again; what does is left at that, and listed.</summary>
    private Task DoubtAsync(WorkRow row, WorkResult.Post letter, string why, CancellationToken cancel)
    {
        counts.Ambiguous();
        log.Ambiguous(row.Item.Kind, row.Item.Id, why);
        return letter.MayRepeat ? PutOffAsync(row, why, wait: null, cancel) : table.ParkAsync(row, $"ambiguous: {why}", cancel);
    }

    /// <summary>It is tried once. Whoever wrote it hears of it first: after a kill between the two it is tried, and told, again.</summary>
    private async Task FailAsync(WorkRow row, WorkResult.Post letter, Refusal why, CancellationToken cancel)
    {
        counts.Failed();
        await letter.Undelivered(why, cancel);
        await table.ParkAsync(row, why.ToString(), cancel);
    }
}
