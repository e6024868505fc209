using System.Globalization;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation.Months;

/// <summary>
/// A month of fourteen people in six time zones, over a change of clocks and two holidays: every message is read. <c>MONTHS=n</c> says how many
/// months are lived through with kills.
/// </summary>
[Collection(nameof(Alone))]
public sealed class MonthTests(ITestOutputHelper output)
{
    private const ulong Calm = 1;

    // Eighty to ninety deaths in a month.
    private const double Crash = 0.005;

    private static readonly int Months = int.TryParse(Environment.GetEnvironmentVariable("MONTHS"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 2;

    [Fact]
    public void Everybody_hears_what_is_theirs_in_their_hours_and_once()
    {
        var month = SimulatedMonth.Run(Calm, crash: 0);
        var promises = new MonthPromises(month);
        promises.Hold();
        var plan = MonthPlan.Draw(month.File, new Chance(Calm));
        var owed = plan.SelectMany(happening => happening.Told).ToLookup(word => word.To.ToString());
        foreach (var person in month.People)
        {
            var others = promises.OthersOf(person);
            var told = owed[person.ObjectId].ToList();
            Assert.All(told, word => Assert.True(others.Count(text => text.Contains(word.Word, StringComparison.Ordinal) && text.Contains(word.Of, StringComparison.Ordinal)) == 1, $"{person.Name} was to hear of {word.Word} once:\n{string.Join("\n\n", others)}"));

            // The rest are answers to what they said themselves, and dates that passed without a word.
            var answers = 1 + plan.Count(happening => happening.Who.ToString() == person.ObjectId);
            var passed = others.Where(text => text.Contains(" could not move and is ", StringComparison.Ordinal)).ToList();
            Assert.Equal(passed.Distinct(StringComparer.Ordinal), passed);
            Assert.True(others.Count == answers + told.Count + passed.Count, $"{person.Name} was to hear {answers} answers, {told.Count} urgent words and {passed.Count} dates that passed:\n{string.Join("\n\n", others)}");
            output.WriteLine($"{person.Name}: {promises.DigestsOf(person).Count} digests, {told.Count + passed.Count} urgent, {answers} answers");
        }

        LookAtPassedDates(month);
    }

    [Fact]
    public void Whoever_dies_whenever_the_month_tells_the_same_or_lists_what_is_in_doubt()
    {
        var total = 0;
        for (var seed = Calm; seed < Calm + (ulong)Months; seed++)
        {
            var calm = SimulatedMonth.Run(seed, crash: 0);
            var month = SimulatedMonth.Run(seed, Crash);
            var (promises, wanted) = (new MonthPromises(month), new MonthPromises(calm));
            promises.Hold();
            foreach (var (person, other) in month.People.Zip(calm.People))
            {
                Compare(promises, wanted, person, other);
            }

            total += month.Deaths;
            output.WriteLine($"month {seed}: {month.Deaths} deaths, {month.Claims.Count} digests, {month.People.Sum(month.ListedOf)} letters listed, {month.People.Sum(person => month.SaidTo(person).Count)} messages against {calm.People.Sum(person => calm.SaidTo(person).Count)} without deaths");
        }

        Assert.True(total > 0, "nobody died");
    }

    private static void Compare(MonthPromises promises, MonthPromises calmOnes, TeamsUser person, TeamsUser calm)
    {
        var (digests, wanted) = (promises.DigestsOf(person), calmOnes.DigestsOf(calm));
        var missing = wanted.Count(day => !digests.Contains(day.Key));
        Assert.True(missing <= promises.ListedOf(person), $"{person.Name} misses {missing} digests, and {promises.ListedOf(person)} letters are listed");
        Assert.All(digests, day => Assert.Equal(wanted[day.Key], day));
        var (others, wantedOthers) = (promises.OthersOf(person), calmOnes.OthersOf(calm));
        Assert.True(wantedOthers.Except(others, StringComparer.Ordinal).ToList() is [] && others.Except(wantedOthers, StringComparer.Ordinal).ToList() is [], $"{person.Name} was to hear\n{string.Join("\n\n", wantedOthers)}\n--- and heard\n{string.Join("\n\n", others)}");
    }

    /// <summary>Its owner, whoever runs the account and whoever directs it know of each, by letter or by digest.</summary>
    private static void LookAtPassedDates(SimulatedMonth month)
    {
        foreach (var (account, cutOff) in month.File.Accounts.SelectMany(account => account.Milestones.Where(milestone => milestone.Immovable).Select(milestone => (account, milestone))))
        {
            var concerned = account.Team.Where(role => role.Key.ToString() is "AM" or "AD").SelectMany(role => role.Value).Append(cutOff.Owner!.Value).Select(person => person.ToString());
            foreach (var person in month.People.Where(person => concerned.Contains(person.ObjectId)))
            {
                Assert.True(month.SaidTo(person).Any(text => text.Split('\n').Any(line => line.Contains(cutOff.Title, StringComparison.Ordinal) && line.Contains("overdue", StringComparison.Ordinal))), $"{person.Name} never hears that {cutOff.Title} has passed");
            }
        }
    }
}
