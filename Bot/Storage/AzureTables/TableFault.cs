using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Azure.Identity;

namespace AccountBot.Storage.AzureTables;

/// <summary>What the table's faults mean in the store's own words. Source: "Table service error codes".</summary>
internal static class TableFault
{
    /// <summary>The answer that a transaction's refusal is; null where it is none, but a fault.</summary>
    public static CommitResult? ConflictIn(RequestFailedException fault)
    {
        // Only a transaction's own fault names the write. Without an index it is the first.
        var index = (fault as TableTransactionFailedException)?.FailedTransactionActionIndex ?? 0;
        return fault.Status switch
        {
            StatusCodes.Status409Conflict when fault.ErrorCode == TableErrorCode.EntityAlreadyExists => new CommitResult.Exists(index),
            StatusCodes.Status412PreconditionFailed => new CommitResult.Moved(index),
            StatusCodes.Status404NotFound when fault.ErrorCode == TableErrorCode.ResourceNotFound => new CommitResult.Moved(index),
            _ => null,
        };
    }

    /// <summary>A request that we should not have sent, as opposed to a store that did not do what it should.</summary>
    public static bool IsRefusal(RequestFailedException fault) =>
        fault.Status is StatusCodes.Status400BadRequest or StatusCodes.Status413PayloadTooLarge;

    /// <summary>Why the store was of no use; null where the fault is not of that kind.</summary>
    public static string? WhyUnavailable(Exception fault) => fault switch
    {
        RequestFailedException refused when IsRefusal(refused) || ConflictIn(refused) is not null => null,
        RequestFailedException { Status: 0, InnerException: { } inner } => inner.Message,
        RequestFailedException { Status: var status, ErrorCode: var code } => $"it answered {status} {code}",
        AuthenticationFailedException => "there is no token for the managed identity",
        OperationCanceledException => "it did not answer in time",
        IOException or HttpRequestException => fault.Message,
        AggregateException { InnerExceptions: [.., var last] } => WhyUnavailable(last) ?? last.Message,
        _ => null,
    };
}
