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
}
