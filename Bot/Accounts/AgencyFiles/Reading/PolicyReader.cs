namespace AccountBot.Accounts.AgencyFiles.Reading;

internal static class PolicyReader
{
    public static Policy Read(Place? place)
    {
        var usual = Policy.Default;
        return place is not { } policy ? usual : new Policy
        {
            Route = policy.Word<Route>("route") ?? usual.Route,
            RemindAfter = Hours(policy, "remindAfterHours") ?? usual.RemindAfter,
            EscalateAfter = Hours(policy, "escalateAfterHours") ?? usual.EscalateAfter,
            HelpAnswerWithin = Hours(policy, "helpAnswerWithinHours") ?? usual.HelpAnswerWithin,
            Digest = policy.MembersOf("digest").ToDictionary(digest => new Role(digest.Name), Digest),
            SplitWindowDays = policy.Count("splitWindowDays") ?? usual.SplitWindowDays,
            NudgeEvery = Hours(policy, "nudgeEveryHours") ?? usual.NudgeEvery,
            UndoWithin = policy.Number("undoMinutes") is { } minutes ? TimeSpan.FromMinutes((double)minutes) : usual.UndoWithin,
            OldAfterDays = policy.Count("oldAfterDays") ?? usual.OldAfterDays,
            BudgetAlerts = policy.Member("budgetAlerts") is null ? usual.BudgetAlerts : Alerts(policy),
            SharedRung = policy.Word<SharedRung>("sharedRung") ?? usual.SharedRung,
        };
    }

    private static TimeSpan? Hours(Place policy, string name) =>
        policy.Number(name) is { } hours ? TimeSpan.FromHours((double)hours) : null;

    private static DigestTime Digest(Place when) => Clock.TryDigest(when.Text!, out var digest) ? digest : default;

    private static IReadOnlyList<decimal> Alerts(Place policy) =>
        [.. policy.ItemsOf("budgetAlerts").Select(percent => percent.Number!.Value).Distinct().Order()];
}
