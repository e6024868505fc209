using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;

namespace AccountBot.Storage.AzureTables;

/// <summary>
/// One transaction on its way. Each row that it writes carries its id, which settles the question that a lost answer leaves: was
/// it carried out? Nothing above the store need ask.
/// </summary>
internal sealed class TableTransaction(TableClient table, string partition, IReadOnlyList<Write> writes)
{
    // No row ever has it: whoever uses it finds that the row has moved, which is so.
    private const string Outdated = "W/\"datetime'1601-01-01T00%3A00%3A00.0000000Z'\"";

    private readonly string id = RandomNumberGenerator.GetHexString(StoreLimits.WriteIdLength, lowercase: true);

    public async Task<CommitResult> SubmitAsync(CancellationToken cancel)
    {
        var actions = writes.Select(write => Entities.ToAction(partition, write, id)).ToList();
        using var tries = new Tries();
        try
        {
            var answer = await Patience.AskAsync(token => table.SubmitTransactionAsync(actions, token), cancel);
            return new CommitResult.Committed([.. answer.Value.Select(each => each.Headers.ETag?.ToString() ?? "")]);
        }
        catch (RequestFailedException fault) when (TableFault.ConflictIn(fault) is { } conflict)
        {
            return tries.Count == 1 ? conflict : await SettleAsync(cancel) ?? (LeavesRows ? conflict : throw Unsettled(fault));
        }
        catch (StoreUnavailableException) when (tries.Count > 0)
        {
            if (await SettleAsync(cancel) is { } settled)
            {
                return settled;
            }

            throw;
        }
    }

    /// <summary>Whether something stands afterwards by which we could tell. A row that is gone says not who removed it.</summary>
    private bool LeavesRows => writes.Any(write => write is not Write.Delete);

    /// <summary>Looks for our own rows. One is enough: they came together, and others may have changed since.</summary>
    private async Task<CommitResult?> SettleAsync(CancellationToken cancel)
    {
        var etags = await Task.WhenAll(writes.Select(write => OurETagAsync(write, cancel)));
        return writes.Zip(etags).Any(pair => pair is { First: not Write.Delete, Second: not Outdated }) ? new CommitResult.Committed(etags) : null;
    }

    private async Task<string> OurETagAsync(Write write, CancellationToken cancel)
    {
        if (write is Write.Delete)
        {
            return "";
        }

        var found = await Patience.AskAsync(token => table.GetEntityIfExistsAsync<TableEntity>(partition, write.Key, cancellationToken: token), cancel);
        return found is { HasValue: true, Value: { } entity } && entity.GetString(StoreLimits.WriteId) == id ? entity.ETag.ToString() : Outdated;
    }

    private static StoreUnavailableException Unsettled(RequestFailedException fault) =>
        new("The table answered a second try only, and nothing tells whether the first was carried out.", fault);
}
