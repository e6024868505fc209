using AccountBot.Channel;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>A batch's rows: all of it in one transaction; where one has moved or is refused, each by itself, so that it holds up no other.</summary>
internal sealed class MailTable(IStore store, WorkTable table, TimeProvider time, WorkLog log)
{
    /// <summary>So long a claimed letter may be on its way before it is given up as ambiguous: a batch goes in seconds.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Grid = TimeSpan.FromSeconds(5);

    /// <summary>With the service away for a while, about a day.</summary>
    private const int MaxTries = 150;

    /// <returns>Those that are this copy's now and have something to say, each with the row that stands for it now.</returns>
    public async Task<IReadOnlyList<PreparedMail>> ClaimAsync(IReadOnlyList<PreparedMail> mails, CancellationToken cancel)
    {
        var claimed = (await EachOrAllAsync(mails, mail => mail.Row, Claiming, cancel)).ToDictionary(row => row.Item.Id, StringComparer.Ordinal);
        return [.. mails.Where(mail => mail.Mail.Message is not null && claimed.ContainsKey(mail.Row.Item.Id)).Select(mail => mail with { Row = claimed[mail.Row.Item.Id] })];
    }

    public Task FinishAsync(IReadOnlyList<SentMail> sent, CancellationToken cancel) => EachOrAllAsync(sent, mail => mail.Mail.Row, Finishing, cancel);

    private IReadOnlyList<Write> Claiming(PreparedMail mail)
    {
        var sending = mail.Row.Item with { Kind = MailKinds.Sending(mail.Mailing), Body = mail.Mail.Body ?? mail.Row.Item.Body, Due = time.GetUtcNow() + Claim };
        return
        [
            new Write.Delete(mail.Row.Item.Key, mail.Row.ETag),
            .. mail.Mail.Message is null ? Array.Empty<Write>() : [sending.ToInsert()],
            .. mail.Row.Item.Kind == mail.Mailing.Kind ? mail.Mail.Claim : [],
        ];
    }

    private IReadOnlyList<Write> Finishing(SentMail sent)
    {
        var row = sent.Mail.Row;
        var gone = new Write.Delete(row.Item.Key, row.ETag);
        return sent.Result switch
        {
            SendResult.NotTaken { Why: var why } when row.Item.Attempts + 1 >= MaxTries => [gone, Parked(row.Item, why)],
            SendResult.NotTaken notTaken => [gone, Later(sent.Mail, notTaken.RetryAfter).ToInsert()],
            SendResult.Unknown unknown => [gone, Parked(row.Item, $"ambiguous: {unknown.Why}")],
            _ => [gone],
        };
    }

    private WorkItem Later(PreparedMail mail, TimeSpan? wait)
    {
        var attempts = mail.Row.Item.Attempts + 1;
        return mail.Row.Item with
        {
            Kind = MailKinds.Again(mail.Mailing),
            Attempts = attempts,
            Due = Together(time.GetUtcNow() + (wait ?? Backoff.After(attempts, mail.Row.Item.Id))),
        };
    }

    /// <summary>What was turned away comes round with the others of its partition, so that these too share a transaction.</summary>
    private static DateTimeOffset Together(DateTimeOffset moment) => moment + (Grid - TimeSpan.FromTicks(moment.UtcTicks % Grid.Ticks));

    private static Write.Insert Parked(WorkItem item, string why)
    {
        var parked = item.ToProperties();
        parked.Add("why", why);
        return new Write.Insert(item.ParkedKey, parked);
    }

    /// <returns>The work rows that were written.</returns>
    private async Task<IReadOnlyList<WorkRow>> EachOrAllAsync<T>(IReadOnlyList<T> mails, Func<T, WorkRow> rowOf, Func<T, IReadOnlyList<Write>> writesOf, CancellationToken cancel)
    {
        if (mails.Count == 0)
        {
            return [];
        }

        var partition = rowOf(mails[0]).Partition;
        IReadOnlyList<Write> all = [.. mails.SelectMany(writesOf)];
        if (await TryAllAsync(partition, all, cancel) is CommitResult.Committed committed)
        {
            return WorkRows.In(partition, all, committed);
        }

        var written = new List<WorkRow>();
        foreach (var mail in mails)
        {
            written.AddRange(await OneAsync(rowOf(mail), writesOf(mail), cancel));
        }

        return written;
    }

    /// <summary>Null where the store refuses it, be it for one of many.</summary>
    private async Task<CommitResult?> TryAllAsync(string partition, IReadOnlyList<Write> all, CancellationToken cancel)
    {
        try
        {
            return await store.CommitAsync(partition, all, cancel);
        }
        catch (StoreRefusedException)
        {
            return null;
        }
    }

    /// <summary>What the store refuses of one alone is a fault of our own, which its row bears: ten times, then an operator looks at it.</summary>
    private async Task<IReadOnlyList<WorkRow>> OneAsync(WorkRow row, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        try
        {
            return await store.CommitAsync(row.Partition, writes, cancel) is CommitResult.Committed committed ? WorkRows.In(row.Partition, writes, committed) : [];
        }
        catch (StoreRefusedException fault)
        {
            log.Failed(row.Item.Kind, row.Item.Id, fault);
            await table.PutOffFaultyAsync(row, cancel);
            return [];
        }
    }
}
