namespace AccountBot.Storage;

/// <summary>One conditional change of one row. There is no unconditional write: whoever changes a row has read it.</summary>
internal abstract record Write(string Key)
{
    /// <summary>The row must not be there.</summary>
    public sealed record Insert(string Key, Properties Properties) : Write(Key);

    /// <summary>The row must still be in the state that <paramref name="ETag"/> names.</summary>
    public sealed record Replace(string Key, Properties Properties, string ETag) : Write(Key);

    /// <summary>The row must still be in the state that <paramref name="ETag"/> names.</summary>
    public sealed record Delete(string Key, string ETag) : Write(Key);
}

/// <summary>What became of a transaction.</summary>
internal abstract record CommitResult
{
    /// <summary>All writes are durable. The ETags stand in the order of the writes; a deleted row's is empty.</summary>
    public sealed record Committed(IReadOnlyList<string> ETags) : CommitResult;

    /// <summary>Nothing was written: the row of this write was changed or removed by somebody else since it was read.</summary>
    public sealed record Moved(int Index) : CommitResult;

    /// <summary>Nothing was written: the row that this write inserts is there already.</summary>
    public sealed record Exists(int Index) : CommitResult;
}
