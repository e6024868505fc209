namespace AccountBot.Accounts;

/// <summary>What a request asks to change; the kinds that a rung's <c>approves</c> can name.</summary>
public enum RequestKind
{
    Budget,
    Deadline,
    Plan,
    Content,
    Reallocation,
    ChangeOrder,
    Other,

    /// <summary>How something goes, where the asker's rung may not say so alone: decided by what a rung does, not by what it approves.</summary>
    Update,

    /// <summary>The same of money spent or committed.</summary>
    Spend,
}
