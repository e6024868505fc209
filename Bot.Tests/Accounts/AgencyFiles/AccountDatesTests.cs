using AccountBot.Accounts;
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
        var account = On("2026-03-04", "2026-03-18", "accounts[0].milestones[0].doneOn", "2026-02-24")[0];

        Assert.Equal((new DateOnly(2026, 1, 15), new DateOnly(2027, 1, 14)), (account.Period!.Value.From, account.Period.Value.To));
        Assert.Equal(new DateOnly(2026, 3, 16), account.Milestones[0].Due);
        Assert.Equal(new DateOnly(2026, 3, 10), account.Milestones[0].DoneOn);
        Assert.Equal(new DateOnly(2026, 2, 16), account.Issues[0].RaisedOn);
        Assert.Equal(DateTimeOffset.Parse("2026-02-20T17:00:00+01:00"), account.Issues[0].Promised!.By);
    }

    [Fact]
    public void Without_such_a_day_the_dates_are_real()
    {
        var file = SmallAgency.Read(SmallAgency.Json).File!;

        Assert.Equal(file.Accounts, file.AccountsOn(new DateOnly(2030, 1, 1)));
    }

    [Fact]
    public void A_date_at_the_end_of_the_calendar_stays_there()
    {
        var account = On("2026-03-04", "2027-01-01", "accounts[0].milestones[0].due", "9999-12-31")[0];

        Assert.Equal(DateOnly.MaxValue, account.Milestones[0].Due);
    }

    private static IReadOnlyList<AccountFacts> On(string asOf, string today, string path, string date)
    {
        var file = SmallAgency.Read(SmallAgency.With(path, $"\"{date}\"")).File! with { AsOf = DateOnly.Parse(asOf) };
        return file.AccountsOn(DateOnly.Parse(today));
    }
}
