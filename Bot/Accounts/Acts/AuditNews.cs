using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Acts;

/// <summary>What happened on an account since somebody was last told of it: a range of audit numbers.</summary>
internal sealed class AuditNews(IStore store)
{
    /// <summary>Nobody reads more in one sitting; it bounds what somebody costs who was never told anything.</summary>
    private const int Most = 200;

    /// <summary>Whether lines lie between those that were read and the last that the reader was told of.</summary>
    public static bool LeavesOut(IReadOnlyList<AuditLine> read, long told) => read is [var first, ..] && first.Seq > told + 1;

    /// <param name="seen">An account that the reader may see.</param>
    /// <param name="told">The last line that the reader was told of; null where they were never told anything.</param>
    /// <returns>The newest lines after it, oldest first.</returns>
    public async Task<IReadOnlyList<AuditLine>> SinceAsync(AccountBook seen, long? told, CancellationToken cancel)
    {
        var from = Math.Max(told ?? 0, seen.Head.Seq - Most) + 1;
        if (from > seen.Head.Seq)
        {
            return [];
        }

        var range = new KeyRange(AccountKeys.Audit(seen.Id, from), AccountKeys.Audit(seen.Id, seen.Head.Seq + 1));
        var rows = await store.QueryAsync(AccountKeys.Partition(seen.Id), range, Most, cancel);
        return [.. rows.Select(Document.Read<AuditLine>)];
    }
}
