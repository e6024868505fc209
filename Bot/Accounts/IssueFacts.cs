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
    ClientPromise? Promised);

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
