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

    /// <summary>What the file says, but where it says what it said the last time: there, what people set since.</summary>
    public static BudgetLineFacts News(BudgetLineFacts stored, BudgetLineFacts last, BudgetLineFacts file) => file with
    {
        Kind = Newer(stored.Kind, last.Kind, file.Kind),
        Approved = Newer(stored.Approved, last.Approved, file.Approved),
        Committed = Newer(stored.Committed, last.Committed, file.Committed),
        Spent = Newer(stored.Spent, last.Spent, file.Spent),
        EstimateToComplete = Newer(stored.EstimateToComplete, last.EstimateToComplete, file.EstimateToComplete),
    };

    /// <summary>Its state and the day that it was done are one thing.</summary>
    public static MilestoneFacts News(MilestoneFacts stored, MilestoneFacts last, MilestoneFacts file) => file with
    {
        Title = Newer(stored.Title, last.Title, file.Title),
        Kind = Newer(stored.Kind, last.Kind, file.Kind),
        Due = Newer(stored.Due, last.Due, file.Due),
        Owner = Newer(stored.Owner, last.Owner, file.Owner),
        State = Newer(stored.State, last.State, file.State),
        DoneOn = last.State == file.State ? stored.DoneOn : file.DoneOn,
        Stage = Newer(stored.Stage, last.Stage, file.Stage),
        Version = Newer(stored.Version, last.Version, file.Version),
    };

    public static IssueFacts News(IssueFacts stored, IssueFacts last, IssueFacts file) => file with
    {
        Title = Newer(stored.Title, last.Title, file.Title),
        Severity = Newer(stored.Severity, last.Severity, file.Severity),
        State = Newer(stored.State, last.State, file.State),
        Promised = Newer(stored.Promised, last.Promised, file.Promised),
    };

    private static T Newer<T>(T stored, T last, T file) => EqualityComparer<T>.Default.Equals(last, file) ? stored : file;
}
