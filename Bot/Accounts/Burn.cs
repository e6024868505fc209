namespace AccountBot.Accounts;

/// <summary>Money against time, both in whole percent.</summary>
internal static class Burn
{
    /// <summary>How much of what was approved is committed or spent, in whole percent; null where nothing was approved.</summary>
    public static int? PercentUsed(BudgetLineFacts line) => line.Approved <= 0 ? null : Percent((line.Committed + line.Spent) / line.Approved);

    /// <summary>How much of the budget's period has gone, today included, in whole percent; null outside of it.</summary>
    public static int? PercentGone(Period? period, DateOnly today) => period is { } span && today >= span.From && today <= span.To
        ? Percent((today.DayNumber - span.From.DayNumber + 1m) / (span.To.DayNumber - span.From.DayNumber + 1m))
        : null;

    private static int Percent(decimal share) => (int)Math.Clamp(decimal.Round(share * 100, MidpointRounding.AwayFromZero), 0, 9999);
}
