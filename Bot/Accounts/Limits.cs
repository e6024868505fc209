namespace AccountBot.Accounts;

/// <summary>What a rung may approve alone, by kind (the agency file's <c>approves</c>).</summary>
public sealed record Limits(IReadOnlyDictionary<RequestKind, Limit> Named)
{
    /// <summary>No kind is named: such a rung asks and does not decide.</summary>
    public static Limits Nothing { get; } = new(new Dictionary<RequestKind, Limit>());

    /// <summary>The limit of a kind. A reallocation and a change order move money: unnamed, they follow the budget's.</summary>
    public Limit For(RequestKind kind) =>
        Named.TryGetValue(kind, out var limit) ? limit
        : kind is RequestKind.Reallocation or RequestKind.ChangeOrder ? For(RequestKind.Budget)
        : Limit.None;
}
