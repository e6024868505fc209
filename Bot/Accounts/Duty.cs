namespace AccountBot.Accounts;

/// <summary>What a rung may change without asking (the agency file's <c>does</c>).</summary>
public enum Duty
{
    OwnMilestones,
    Milestones,
    Spend,
    Issues,
    Content,
    Team,
}

/// <summary>The duties of a rung whose <c>does</c> the agency file leaves out.</summary>
public static class DefaultDuties
{
    /// <summary>The lowest rung's, and those of every role beside the ladder.</summary>
    public static IReadOnlySet<Duty> Lowest { get; } =
        new[] { Duty.OwnMilestones, Duty.Issues, Duty.Content }.ToHashSet();

    /// <summary>Every other rung's.</summary>
    public static IReadOnlySet<Duty> Others { get; } = Enum.GetValues<Duty>().ToHashSet();
}
