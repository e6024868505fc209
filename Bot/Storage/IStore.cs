namespace AccountBot.Storage;

/// <summary>
/// The language of table storage and no more: rows in partitions, ranges of keys, and transactions inside one partition.
/// Every home answers alike; nothing above this interface may know which home it speaks to.
/// </summary>
/// <remarks>Source of the limits and answers: Azure Table storage's data model and entity group transactions.</remarks>
internal interface IStore
{
    /// <summary>Makes the store ready at the program's start: it is created where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be reached, or not be made.</exception>
    Task OpenAsync(CancellationToken cancel);

    /// <summary>One row, or null where there is none.</summary>
    Task<Row?> ReadAsync(string partition, string key, CancellationToken cancel);

    /// <summary>
    /// The rows of a partition whose key is in <paramref name="range"/>, in ordinal order of their keys, at most <paramref name="limit"/>.
    /// Long ranges are paged and the pages are no snapshot: a row read earlier may be older than one read later, never newer.
    /// </summary>
    Task<IReadOnlyList<Row>> QueryAsync(string partition, KeyRange range, int limit, CancellationToken cancel);

    /// <summary>
    /// All of the writes or none, once durable. At most 100 writes and 4 MiB, each row once.
    /// </summary>
    /// <exception cref="StoreRefusedException">Azure Table storage would refuse these writes: a fault of the caller.</exception>
    /// <exception cref="StoreUnavailableException">The store did not answer. The writes may or may not have been done.</exception>
    Task<CommitResult> CommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken cancel);
}
