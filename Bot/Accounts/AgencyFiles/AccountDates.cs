namespace AccountBot.Accounts.AgencyFiles;

/// <summary>Moves a demo account in time, so that it never grows old.</summary>
internal static class AccountDates
{
    private const int Week = 7;

    /// <summary>
    /// The whole weeks by which the dates move: so many that today lies in the seven days that begin with
    /// <paramref name="asOf"/>, moved alike. Days of the week stay what they were. Before <paramref name="asOf"/> it is negative.
    /// </summary>
    public static int WeeksBetween(DateOnly asOf, DateOnly today) =>
        (int)Math.Floor((today.DayNumber - asOf.DayNumber) / (double)Week);

    /// <summary>The account with all its dates so many weeks later. A date that would leave the calendar stops at its end.</summary>
    public static AccountFacts Shifted(this AccountFacts account, int weeks) => account with
    {
        Period = account.Period is { } period ? new Period(Shifted(period.From, weeks), Shifted(period.To, weeks)) : null,
        Milestones = [.. account.Milestones.Select(milestone => Shifted(milestone, weeks))],
        Issues = [.. account.Issues.Select(issue => Shifted(issue, weeks))],
    };

    private static MilestoneFacts Shifted(MilestoneFacts milestone, int weeks) => milestone with
    {
        Due = Shifted(milestone.Due, weeks),
        DoneOn = milestone.DoneOn is { } doneOn ? Shifted(doneOn, weeks) : null,
    };

    private static IssueFacts Shifted(IssueFacts issue, int weeks) => issue with
    {
        RaisedOn = issue.RaisedOn is { } raisedOn ? Shifted(raisedOn, weeks) : null,
        Promised = issue.Promised is { } promise ? promise with { By = Shifted(promise.By, weeks) } : null,
    };

    private static DateOnly Shifted(DateOnly day, int weeks) => DateOnly.FromDayNumber(
        Math.Clamp(day.DayNumber + (weeks * Week), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    // The time of day and the offset stay as written.
    private static DateTimeOffset Shifted(DateTimeOffset moment, int weeks) =>
        new(Shifted(DateOnly.FromDateTime(moment.DateTime), weeks), TimeOnly.FromDateTime(moment.DateTime), moment.Offset);
}
