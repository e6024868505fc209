namespace AccountBot.Accounts.Imports;

/// <summary>
/// What a file says of something, laid over what is known of it. A file deletes nothing: what it leaves out, or leaves at the value
/// that stands for "not said", stays as it is. Pure.
/// </summary>
internal static class Merged
{
    public static BudgetLineFacts Over(BudgetLineFacts stored, BudgetLineFacts file) => stored with
    {
        Kind = file.Kind == BudgetLineKind.Other ? stored.Kind : file.Kind,
        Approved = file.Approved,
        Committed = file.Committed == 0 ? stored.Committed : file.Committed,
        Spent = file.Spent == 0 ? stored.Spent : file.Spent,
        EstimateToComplete = file.EstimateToComplete ?? stored.EstimateToComplete,
    };

    public static MilestoneFacts Over(MilestoneFacts stored, MilestoneFacts file) => stored with
    {
        Title = file.Title,
        Kind = file.Kind ?? stored.Kind,
        Due = file.Due,
        Owner = file.Owner ?? stored.Owner,
        State = file.State == MilestoneState.Planned ? stored.State : file.State,
        Stage = file.Stage ?? stored.Stage,
        DoneOn = file.DoneOn ?? stored.DoneOn,
        Immovable = file.Immovable || stored.Immovable,
        After = file.After.Count == 0 ? stored.After : file.After,
        Days = file.Days ?? stored.Days,
        Version = file.Version ?? stored.Version,
    };

    public static IssueFacts Over(IssueFacts stored, IssueFacts file) => stored with
    {
        Title = file.Title,
        RaisedBy = file.RaisedBy ?? stored.RaisedBy,
        RaisedOn = file.RaisedOn ?? stored.RaisedOn,
        Severity = file.Severity ?? stored.Severity,
        State = file.State == IssueState.Open ? stored.State : file.State,
        Promised = file.Promised ?? stored.Promised,
    };
}
