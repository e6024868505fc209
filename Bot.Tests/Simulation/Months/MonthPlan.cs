using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;

namespace AccountBot.Tests.Simulation.Months;

/// <summary>Something that somebody says in the month, and who must hear of it of the bot's own accord.</summary>
/// <param name="Told">Each word that is owed: to whom, and what is in it.</param>
internal sealed record Happening(DateTimeOffset At, PersonId Who, string Says, IReadOnlyList<(PersonId To, string Word, string Of)> Told);

/// <summary>What happens in a month, drawn from a seed. Whoever must hear of what is told here anew, from the agency file alone.</summary>
internal sealed class MonthPlan(AgencyFile file, Chance chance)
{
    private readonly List<Happening> happenings = [];
    private int tokens;

    /// <summary>In the order of time, no two at one moment.</summary>
    public static IReadOnlyList<Happening> Draw(AgencyFile file, Chance chance)
    {
        var plan = new MonthPlan(file, chance);
        for (var day = DateOnly.FromDateTime(MonthAgency.Start.UtcDateTime); day < DateOnly.FromDateTime(MonthAgency.End.UtcDateTime).AddDays(-2); day = day.AddDays(1))
        {
            if (file.Agency.Calendar.IsWorkingDay(day) && !SimulatedMonth.IsDown(day))
            {
                plan.DrawDay(day);
            }
        }

        return [.. plan.happenings.OrderBy(happening => happening.At)];
    }

    private void DrawDay(DateOnly day)
    {
        foreach (var cutOff in file.Accounts.SelectMany(account => account.Milestones.Where(milestone => milestone.Immovable).Select(milestone => (Account: account, Milestone: milestone))))
        {
            // Said two working days before it is due, of every other one; the rest pass without a word.
            if (int.Parse(cutOff.Milestone.Id[^1..], CultureInfo.InvariantCulture) % 2 == 0 && file.Agency.Calendar.AddWorkingDays(cutOff.Milestone.Due, -2) == day)
            {
                SayLate(day, cutOff.Account, cutOff.Milestone);
            }
        }

        for (var left = 1 + chance.Below(3); left > 0; left--)
        {
            DrawOne(day, chance.Of(file.Accounts));
        }
    }

    private void DrawOne(DateOnly day, AccountFacts account)
    {
        var (token, manager) = (NextToken(), Holding(account, "AM")[0]);
        var (directors, heads) = (Holding(account, "AD"), Holding(account, "CSD"));
        var raised = directors.Select(person => (person, token, " raised an issue on "));
        switch (chance.Below(4))
        {
            case 0:
                Add(day, manager, $"raise a high severity issue on {account.Name}: wrong logo {token}", [.. raised, .. heads.Select(person => (person, token, " raised an issue on "))]);
                break;
            case 1:
                Add(day, manager, $"raise an issue on {account.Name}: typo {token}, we promised a new proof by tomorrow noon", [.. raised, .. directors.Concat(heads).Select(person => (person, token, "A promise to the client"))]);
                break;
            default:
                Add(day, manager, $"set {account.Name} to {chance.Of(["red", "amber", "green"])} because {token} left", []);
                break;
        }
    }

    private void SayLate(DateOnly day, AccountFacts account, MilestoneFacts cutOff)
    {
        var hearers = Holding(account, "AM").Concat(Holding(account, "AD")).Distinct().Where(person => person != cutOff.Owner);
        Add(day, cutOff.Owner!.Value, $"the {cutOff.Title} is running late because the data is slow", [.. hearers.Select(person => (person, cutOff.Title, " cannot move and is late"))]);
    }

    /// <summary>Within everybody's day in Europe.</summary>
    private void Add(DateOnly day, PersonId who, string says, IReadOnlyList<(PersonId To, string Word, string Of)> told) =>
        happenings.Add(new Happening(new DateTimeOffset(day.ToDateTime(new TimeOnly(9 + chance.Below(6), chance.Below(60))), TimeSpan.Zero).AddSeconds(happenings.Count % 60), who, says, told));

    private string NextToken() => $"batch{(char)('a' + (tokens / 26))}{(char)('a' + (tokens++ % 26))}";

    private static IReadOnlyList<PersonId> Holding(AccountFacts account, string role) => account.Team.GetValueOrDefault(new Role(role)) ?? [];
}
