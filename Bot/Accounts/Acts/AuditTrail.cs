using System.Runtime.CompilerServices;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Acts;

/// <summary>Reads the audit lines of accounts, a page at a time, for whoever takes them out of the bot.</summary>
internal sealed class AuditTrail(IStore store, AccountBooks books)
{
    private const int MaxReadings = 5;

    /// <summary>The lines of several accounts as one trail, oldest first; those of one account in the order of their numbers.</summary>
    public async IAsyncEnumerable<AuditEntry> ReadAsync(IEnumerable<AccountId> accounts, [EnumeratorCancellation] CancellationToken cancel)
    {
        var next = new PriorityQueue<IAsyncEnumerator<AuditEntry>, (DateTimeOffset At, string Account)>();
        foreach (var account in accounts)
        {
            await AdvanceAsync(next, LinesAsync(account, cancel).GetAsyncEnumerator(cancel));
        }

        while (next.TryDequeue(out var lines, out _))
        {
            yield return lines.Current;
            await AdvanceAsync(next, lines);
        }
    }

    /// <summary>How many lines the account has, and the first that is not as it was written. Null where there is no such account.</summary>
    public async Task<AuditFinding?> VerifyAsync(AccountId account, CancellationToken cancel)
    {
        for (var reading = 1; ; reading++)
        {
            if (await books.ReadAsync(account, Depth.Core, cancel) is not { Head: var head })
            {
                return null;
            }

            var rows = await store.RowsAsync(AccountKeys.Partition(account), AccountKeys.AuditOf(account), cancel).ToListAsync(cancel);
            var fault = AuditChain.FirstBroken(head, rows);

            // A bot beside this may have written between the two readings; then the lines do not fit the head that was read before.
            if (fault is null || reading == MaxReadings || (await books.ReadAsync(account, Depth.Core, cancel))?.Head.Seq == head.Seq)
            {
                return new AuditFinding(account, rows.Count, fault);
            }
        }
    }

    private async IAsyncEnumerable<AuditEntry> LinesAsync(AccountId account, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var row in store.RowsAsync(AccountKeys.Partition(account), AccountKeys.AuditOf(account), cancel))
        {
            yield return new AuditEntry(account, Document.Read<AuditLine>(row), row.Properties.Text(AuditLine.HashProperty) ?? "");
        }
    }

    private static async Task AdvanceAsync(PriorityQueue<IAsyncEnumerator<AuditEntry>, (DateTimeOffset At, string Account)> next, IAsyncEnumerator<AuditEntry> lines)
    {
        if (await lines.MoveNextAsync())
        {
            next.Enqueue(lines, (lines.Current.Line.At, lines.Current.Account.ToString()));
        }
        else
        {
            await lines.DisposeAsync();
        }
    }
}

/// <param name="Hash">Of the line's text as it is stored; the next line carries it.</param>
internal sealed record AuditEntry(AccountId Account, AuditLine Line, string Hash);

/// <param name="Fault">The first broken line; null where all are sound.</param>
internal sealed record AuditFinding(AccountId Account, int Lines, AuditFault? Fault);
