using AccountBot.Accounts.AgencyFiles;

namespace AccountBot.Tests.Accounts.AgencyFiles;

public class AccountDatesTests
{
    [Theory]
    [InlineData("2026-03-04", 0)]
    [InlineData("2026-03-10", 0)]
    [InlineData("2026-03-11", 1)]
    [InlineData("2027-03-04", 52)]
    [InlineData("2026-03-03", -1)]
    [InlineData("2026-02-25", -1)]
    [InlineData("2026-02-24", -2)]
    public void Dates_move_by_the_whole_weeks_since_the_day_they_were_written_for(string today, int weeks) =>
        Assert.Equal(weeks, AccountDates.WeeksBetween(new DateOnly(2026, 3, 4), DateOnly.Parse(today)));

    [Fact]
    public void Every_date_of_an_account_moves_alike()
    {
        var account = On("2026-03-04", "2026-03-18")[0];

        Assert.Equal((new DateOnly(2026, 1, 15), new DateOnly(2027, 1, 14)), (account.Period!.Value.From, account.Period.Value.To));
        Assert.Equal(new DateOnly(2026, 3, 16), account.Milestones[0].Due);
        Assert.Equal(new DateOnly(2026, 3, 10), account.Milestones[0].DoneOn);
        Assert.Equal(new DateOnly(2026, 2, 16), account.Issues[0].RaisedOn);
        Assert.Equal(DateTimeOffset.Parse("2026-02-20T17:00:00+01:00"), account.Issues[0].Promised!.By);
    }

    [Fact]
    public void Without_such_a_day_the_dates_are_real() =>
        Assert.Equal(new DateOnly(2026, 3, 2), SmallAgency.Read(SmallAgency.Json).File!.AccountsOn(new DateOnly(2030, 1, 1))[0].Milestones[0].Due);

    [Fact]
    public void A_date_at_the_end_of_the_calendar_stays_there()
    {
        var json = SmallAgency.With("accounts[0].milestones[0].due", "\"9999-12-31\"").Replace("{\"agency\"", "{\"asOf\":\"2026-03-04\",\"agency\"", StringComparison.Ordinal);

        Assert.Equal(DateOnly.MaxValue, SmallAgency.Read(json).File!.AccountsOn(new DateOnly(2027, 1, 1))[0].Milestones[0].Due);
    }

    private static IReadOnlyList<AccountBot.Accounts.AccountFacts> On(string asOf, string today)
    {
        var json = SmallAgency.With("accounts[0].milestones[0].doneOn", "\"2026-02-24\"").Replace("{\"agency\"", $"{{\"asOf\":\"{asOf}\",\"agency\"", StringComparison.Ordinal);
        return SmallAgency.Read(json).File!.AccountsOn(DateOnly.Parse(today));
    }
}
