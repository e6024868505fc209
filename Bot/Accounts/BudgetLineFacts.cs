namespace AccountBot.Accounts;

/// <summary>One line of an account's budget, all money in the agency's currency.</summary>
/// <param name="Line">Its name.</param>
/// <param name="Kind">Whose money it is.</param>
/// <param name="Approved">What the client agreed to.</param>
/// <param name="Committed">Ordered and not yet spent.</param>
/// <param name="Spent">Gone.</param>
/// <param name="EstimateToComplete">What the rest will take, by the team's own estimate; null where nobody made one.</param>
public sealed record BudgetLineFacts(
    string Line,
    BudgetLineKind Kind,
    decimal Approved,
    decimal Committed,
    decimal Spent,
    decimal? EstimateToComplete)
{
    /// <summary>The number of the change order that made it; null for a line of the estimate.</summary>
    public int? ChangeOrder { get; init; }

    /// <summary>What is left to commit; open requests do not lower it.</summary>
    public decimal Left => Approved - Committed - Spent;
}

public enum BudgetLineKind
{
    /// <summary>The agency's own time.</summary>
    Fees,

    /// <summary>Costs that the client pays through the agency: congress, print, travel.</summary>
    PassThrough,

    Other,
}
