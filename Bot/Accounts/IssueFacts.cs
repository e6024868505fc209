namespace AccountBot.Accounts;

/// <summary>A client issue.</summary>
/// <param name="Id">Unique on its account.</param>
/// <param name="Title">What is wrong.</param>
/// <param name="RaisedBy">Who logged it.</param>
/// <param name="RaisedOn">The day, in the agency's time zone.</param>
/// <param name="Severity">Null where nobody judged it.</param>
/// <param name="State">Open, unless it says otherwise.</param>
/// <param name="Promised">What the client was told; null where nothing was promised.</param>
public sealed record IssueFacts(
    string Id,
    string Title,
    PersonId? RaisedBy,
    DateOnly? RaisedOn,
    IssueSeverity? Severity,
    IssueState State,
    ClientPromise? Promised)
{
    /// <summary>Its number among the account's; null for one that came with a file and was not touched since.</summary>
    public int? No { get; init; }

    /// <summary>Counts every change of it.</summary>
    public int Version { get; init; }

    /// <summary>The version with which it was last resolved or opened again: news of that is true until the next such change. Null where there was none since this is kept.</summary>
    public int? TurnedAt { get; init; }

    /// <summary>Why it came about; known once it is resolved.</summary>
    public string? Cause { get; init; }

    /// <summary>How the client accepted that it is resolved.</summary>
    public string? Accepted { get; init; }

    /// <summary>The day, in the agency's time zone.</summary>
    public DateOnly? ResolvedOn { get; init; }

    /// <summary>The moment of the promise passed with the issue open, and those who are to know were told.</summary>
    public bool IsPromiseBroken { get; init; }
}

/// <summary>What the client was promised, and the moment by which.</summary>
public sealed record ClientPromise(string What, DateTimeOffset By);

public enum IssueSeverity
{
    Low,
    Medium,
    High,
}

public enum IssueState
{
    Open,
    Resolved,
}
