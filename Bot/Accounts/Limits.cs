namespace AccountBot.Accounts;

/// <summary>What a rung may approve alone, by kind (the agency file's <c>approves</c>).</summary>
public sealed record Limits(IReadOnlyDictionary<RequestKind, Limit> Named)
{
    /// <summary>What the rung may do without asking: it may agree to the same when somebody else asks.</summary>
    public IReadOnlySet<Duty> Does { get; init; } = new HashSet<Duty>();

    /// <summary>No kind is named: such a rung asks and does not decide.</summary>
    public static Limits Nothing { get; } = new(new Dictionary<RequestKind, Limit>());

    /// <summary>The limit of a kind. A reallocation and a change order move money: unnamed, they follow the budget's.</summary>
    public Limit For(RequestKind kind) => kind switch
    {
        RequestKind.Update => Does.Contains(Duty.Milestones) ? Limit.Unlimited : Limit.None,
        RequestKind.Spend => Does.Contains(Duty.Spend) ? Limit.Unlimited : Limit.None,
        _ when Named.TryGetValue(kind, out var limit) => limit,
        RequestKind.Reallocation or RequestKind.ChangeOrder => For(RequestKind.Budget),
        _ => Limit.None,
    };
}
