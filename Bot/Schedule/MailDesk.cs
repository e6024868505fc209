using AccountBot.Channel;

namespace AccountBot.Schedule;

/// <summary>Sends a batch of one partition: prepared, claimed in one transaction, sent, finished in another.</summary>
internal sealed class MailDesk(PostOffice post, MailTable mails, WorkTable table, DeliveryCounts counts, WorkLog log)
{
    /// <param name="mailingOf">Whose letter a row is.</param>
    /// <param name="closing">This copy stops: letters that still wait for their turn are left to another.</param>
    public async Task SendAsync(IReadOnlyList<WorkRow> rows, Func<WorkItem, IMailing> mailingOf, CancellationToken closing, CancellationToken cancel)
    {
        var byState = rows.ToLookup(row => row.Item.Kind == MailKinds.Sending(mailingOf(row.Item)));
        await LeaveAsync([.. byState[true]], cancel);

        var prepared = new List<PreparedMail>();
        foreach (var row in byState[false])
        {
            if (await PrepareAsync(row, mailingOf(row.Item), cancel) is { } mail)
            {
                prepared.Add(mail);
            }
        }

        var claimed = await mails.ClaimAsync(prepared, cancel);
        await mails.FinishAsync(await Task.WhenAll(claimed.Select(mail => PostAsync(mail, closing, cancel))), cancel);
    }

    /// <summary>Whoever claimed these is gone. Perhaps they were sent: they are listed, and not sent again.</summary>
    private async Task LeaveAsync(IReadOnlyList<WorkRow> lapsed, CancellationToken cancel)
    {
        foreach (var row in lapsed)
        {
            counts.Ambiguous();
            log.LeftInDoubt(row.Item.Kind, row.Item.Id, "its sender stopped");
            await table.ParkAsync(row, "ambiguous: its sender stopped", cancel);
        }
    }

    /// <summary>One that cannot be prepared keeps no other back.</summary>
    private async Task<PreparedMail?> PrepareAsync(WorkRow row, IMailing mailing, CancellationToken cancel)
    {
        try
        {
            return new PreparedMail(row, mailing, await mailing.PrepareAsync(row.Item, cancel));
        }
#pragma warning disable CA1031 // A fault of our own is the letter's, not the batch's: ten times, then an operator looks at it.
        catch (Exception fault) when (fault is not Storage.StoreUnavailableException)
#pragma warning restore CA1031
        {
            log.Failed(row.Item.Kind, row.Item.Id, fault);
            await table.PutOffFaultyAsync(row, cancel);
            return null;
        }
    }

    private async Task<SentMail> PostAsync(PreparedMail mail, CancellationToken closing, CancellationToken cancel)
    {
        var (result, _) = await post.PostInTurnAsync(mail.Mail.To, mail.Mail.Message!, cancel, closing);
        Count(result, mail.Row.Item);
        return new SentMail(mail, result);
    }

    private void Count(SendResult result, WorkItem item)
    {
        switch (result)
        {
            case SendResult.Sent:
                counts.Sent();
                break;
            case SendResult.NotTaken:
                counts.PutOff();
                break;
            case SendResult.Unknown unknown:
                counts.Ambiguous();
                log.LeftInDoubt(item.Kind, item.Id, unknown.Why);
                break;
            default:
                counts.Failed();
                break;
        }
    }
}

internal sealed record PreparedMail(WorkRow Row, IMailing Mailing, Mail Mail);

internal sealed record SentMail(PreparedMail Mail, SendResult Result);
