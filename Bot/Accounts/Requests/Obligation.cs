namespace AccountBot.Accounts.Requests;

/// <summary>What somebody owes because a request was approved on a condition.</summary>
/// <param name="No">Unique on its account, in one row of numbers with its requests.</param>
/// <param name="Request">The request that was approved on it.</param>
/// <param name="What">In the approver's own words.</param>
/// <param name="Version">Counts every change; a button names the one that its reader saw.</param>
internal sealed record Obligation(int No, int Request, string What, PersonId Owner, DateOnly Due, PersonId SetBy, DateTimeOffset SetAt, int Version)
{
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>When the approval that it hung on was taken back.</summary>
    public DateTimeOffset? DroppedAt { get; init; }

    public bool IsOpen => DoneAt is null && DroppedAt is null;
}
