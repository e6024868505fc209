using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation.Months;

/// <summary>What must hold of a month, whoever died in it.</summary>
internal sealed class MonthPromises(SimulatedMonth month)
{
    private static readonly string[] ToldOnce = ["Turned red: ", "Turned amber: ", "Slipped: ", "Budget: "];
    private static readonly TimeOnly Earliest = new(8, 20);

    /// <summary>The digests of somebody, by the day that they bear.</summary>
    public ILookup<DateOnly, string> DigestsOf(TeamsUser person) =>
        month.SaidTo(person).Select(text => (Day: DayOf(text), Text: text)).Where(digest => digest.Day is not null).ToLookup(digest => digest.Day!.Value, digest => digest.Text);

    /// <summary>Everything else that was said to them.</summary>
    public IReadOnlyList<string> OthersOf(TeamsUser person) => [.. month.SaidTo(person).Where(text => DayOf(text) is null)];

    /// <summary>How many letters to somebody are listed as given up or in doubt.</summary>
    public int ListedOf(TeamsUser person) => month.ListedOf(person);

    public void Hold()
    {
        Assert.Empty(month.Broken);
        foreach (var person in month.People)
        {
            LookAtDays(person);
            LookAtLines(person);
        }

        foreach (var (who, at) in month.Claims)
        {
            LookAtHour(who, at);
        }
    }

    /// <summary>One a working day at most, and one a week where the policy says so: Monday's, or Tuesday's after a holiday or a sleep.</summary>
    private void LookAtDays(TeamsUser person)
    {
        var days = DigestsOf(person);
        Assert.All(days, day => Assert.True(day.Count() == 1 && month.File.Agency.Calendar.IsWorkingDay(day.Key), $"{person.Name} has {day.Count()} digests on {day.Key}"));
        if (!IsDaily(person))
        {
            Assert.All(days, day => Assert.Contains(day.Key.DayOfWeek, new[] { DayOfWeek.Monday, DayOfWeek.Tuesday }));
            Assert.Equal(days.Count, days.Select(day => ISOWeek.GetWeekOfYear(day.Key.ToDateTime(TimeOnly.MinValue))).Distinct().Count());
        }
    }

    private void LookAtLines(TeamsUser person)
    {
        var lines = DigestsOf(person).SelectMany(day => day.Single().Split('\n')).Where(line => Array.Exists(ToldOnce, part => line.StartsWith(part, StringComparison.Ordinal))).ToList();
        Assert.All(lines.GroupBy(line => line, StringComparer.Ordinal), line => Assert.True(line.Count() == 1, $"{person.Name} is told {line.Count()} times: {line.Key}"));
    }

    private void LookAtHour(string who, DateTimeOffset at)
    {
        var calendar = month.File.Agency.Calendar;
        var zone = month.File.Agency.People.Single(person => person.Id.ToString() == who).Zone ?? calendar.Zone;
        var local = TimeZoneInfo.ConvertTime(at, zone);
        Assert.True(calendar.IsWorkingDay(DateOnly.FromDateTime(local.DateTime)) && TimeOnly.FromDateTime(local.DateTime).IsBetween(Earliest, calendar.To), $"{who} has a digest at {local}");
    }

    private bool IsDaily(TeamsUser person) => month.File.Accounts.Any(account =>
        new[] { "AE", "AM" }.Any(role => account.Team.GetValueOrDefault(new Role(role))?.Any(holder => holder.ToString() == person.ObjectId) == true));

    private static DateOnly? DayOf(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var end && DateOnly.TryParseExact(text[..end], "ddd d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
