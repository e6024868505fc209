using System.Text;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation.Months;

/// <summary>
/// A month of the agency on a played clock: two copies of the bot, people who say things, mornings and digests as they fall due. All copies
/// are gone over the weekend on which the clocks change. In bad weather copies die at calls, and others take up what they leave.
/// </summary>
internal sealed class SimulatedMonth
{
    private const int Copies = 2;

    private static readonly DateTimeOffset DownFrom = new(2026, 3, 28, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset DownTo = new(2026, 3, 30, 10, 0, 0, TimeSpan.Zero);

    private readonly Chance chance;
    private readonly Scheduler scheduler;
    private readonly Surroundings around;
    private readonly SimulatedAgency agency;
    private readonly List<Copy> copies = [];
    private readonly List<string> broken = [];
    private readonly List<(string Person, DateTimeOffset At)> claims = [];
    private int copiesMade;

    private SimulatedMonth(ulong seed, Faults faults, AgencyFile file, SimulatedAgency agency)
    {
        this.agency = agency;
        chance = new Chance(seed);
        scheduler = new Scheduler(chance) { Crash = Kill, Faults = faults };
        var tables = agency.Tables.Copy();
        var teams = new SimulatedTeams(agency.People, chance);
        around = new Surroundings(new SimulatedClock(MonthAgency.Start), tables, teams, scheduler, new Alarms(broken.Add), () => false);
        tables.Committing = (_, writes) => claims.AddRange(writes.OfType<Write.Insert>().Where(write => write.Properties.Text("kind") == "digest.sending").Select(write => (write.Properties.Text("lane")!, around.Clock.GetUtcNow())));
        File = file;
    }

    public AgencyFile File { get; }

    public IReadOnlyList<string> Broken => broken;

    public IReadOnlyList<TeamsUser> People => agency.People;

    /// <summary>How often a copy died.</summary>
    public int Deaths { get; private set; }

    /// <summary>When each digest was claimed to be sent, and whose it was.</summary>
    public IReadOnlyList<(string Person, DateTimeOffset At)> Claims => claims;

    /// <summary>The days on which nothing runs for most of the day.</summary>
    public static bool IsDown(DateOnly day) => day >= DateOnly.FromDateTime(DownFrom.UtcDateTime) && day <= DateOnly.FromDateTime(DownTo.UtcDateTime);

    public static SimulatedMonth Run(ulong seed, double crash)
    {
        var json = MonthAgency.Read();
        var file = AgencyFile.Read(Encoding.UTF8.GetBytes(json.ToJsonString())).File!;
        var month = new SimulatedMonth(seed, new Faults { Crash = crash }, file, new SimulatedAgency(file, SimulatedAgency.Import(file, MonthAgency.Start), TeamsUser.AllOf(json)));
        month.Live(MonthPlan.Draw(file, new Chance(seed)));
        return month;
    }

    /// <summary>How many letters to somebody are listed as given up or in doubt.</summary>
    public int ListedOf(TeamsUser person) => around.Tables.Rows.Count(row => row.Key.StartsWith("~x~", StringComparison.Ordinal) && row.Properties.Text("lane") == person.ObjectId);

    /// <summary>All that the bot said to somebody.</summary>
    public IReadOnlyList<string> SaidTo(TeamsUser person) => [.. around.Teams.Said.Where(said => said.To == person).Select(said => said.Text)];

    private void Live(IReadOnlyList<Happening> plan)
    {
        foreach (var person in agency.People)
        {
            Deliver(person, "cheers");
        }

        foreach (var happening in plan)
        {
            PassUntil(happening.At);
            Deliver(agency.People.Single(person => person.ObjectId == happening.Who.ToString()), happening.Says);
        }

        PassUntil(MonthAgency.End);
    }

    /// <summary>From one thing that falls due to the next.</summary>
    private void PassUntil(DateTimeOffset end)
    {
        Rest();
        while (broken.Count == 0 && NextDue() is { } due && due <= end)
        {
            var soon = around.Clock.GetUtcNow() + TimeSpan.FromSeconds(1);
            Pass(due > soon ? due : soon);
        }

        Pass(end);
    }

    private void Pass(DateTimeOffset to)
    {
        if (around.Clock.GetUtcNow() < DownFrom && to >= DownFrom)
        {
            copies.ForEach(scheduler.Forget);
            copies.Clear();
            to = to > DownTo ? to : DownTo;
        }

        around.Clock.Advance(to - around.Clock.GetUtcNow());
        Rest();
        scheduler.Run(chance.Of(copies).SweepAsync);
        Rest();
    }

    /// <summary>Teams brings what was not answered once more.</summary>
    private void Deliver(TeamsUser who, string text)
    {
        var sent = Outgoing.Says(who, around.Teams.NewId(), around.Clock.GetUtcNow(), text);
        for (var isAnswered = false; !isAnswered && broken.Count == 0;)
        {
            Rest();
            scheduler.Run(() => chance.Of(copies).TakeAsync(sent.Activity, _ => isAnswered = true));
            Rest();
        }
    }

    private void Rest()
    {
        for (var isAtWork = true; isAtWork && broken.Count == 0;)
        {
            while (copies.Count < Copies)
            {
                Start();
            }

            var working = copies.Find(copy => copy.HasWork);
            isAtWork = scheduler.IsWaiting || working is not null;
            if (scheduler.IsWaiting)
            {
                scheduler.Step();
            }
            else if (working is not null)
            {
                scheduler.Run(() => working.DoWorkAsync(chance));
            }
        }
    }

    /// <summary>As a start does: all mornings and digests are planned, and what was left is looked for.</summary>
    private void Start()
    {
        var copy = new Copy($"copy {++copiesMade}", agency.File, around);
        copies.Add(copy);
        scheduler.Run(copy.PlanAsync);
        scheduler.Run(copy.SweepAsync);
    }

    private void Kill(Copy copy)
    {
        scheduler.Forget(copy);
        copies.Remove(copy);
        Deaths++;
    }

    private DateTimeOffset? NextDue() => Shards.All
        .SelectMany(partition => around.Tables.Query(partition, WorkItem.DueBy(DateTimeOffset.MaxValue.AddDays(-1)), 1))
        .Select(row => (DateTimeOffset?)WorkItem.From(row).Due)
        .Min();
}
