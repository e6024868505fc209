namespace AccountBot.Accounts.Acts;

/// <summary>Which lines of an audit tell of the account itself. Pure.</summary>
internal static class Materiality
{
    // Between two people, or about the bot's own doing: nothing to report to a third.
    private static readonly string[] Beside =
        ["help.", "away.", "refused", "request.reminded", "request.undelivered", "request.rerouted", "request.handed", "request.amended", "request.escalated", "approvals.passon", "approvals.nudge", "approvals.withdraw", "approvals.undodecision", "team.left", "team.returned", "warning."];

    /// <summary>Whether whoever answers for the account would want to know.</summary>
    public static bool IsMaterial(AuditLine line) => !Array.Exists(Beside, beginning => line.Action.StartsWith(beginning, StringComparison.Ordinal));
}
