using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation;

/// <summary>
/// One run: an agency's people and a few copies of the bot on one store, in bad weather. All that happens is drawn from the seed.
/// When the people have had enough the weather clears, and all must come to rest with every promise kept.
/// </summary>
internal sealed class SimulatedRun
{
    private const int MostCopies = 2;
    private const int MostDeliveries = 4;

    // Whatever cannot be delivered is given up after 150 tries.
    private const int MostRounds = 500;

    private readonly Chance chance;
    private readonly Scheduler scheduler;
    private readonly Surroundings around;
    private readonly SimulatedAgency agency;
    private readonly Crowd crowd;
    private readonly CommitPromises commits;
    private readonly LetterPromises letters;
    private readonly AnswerPromises answers;
    private readonly List<Copy> copies = [];
    private readonly List<Outgoing> underWay = [];
    private readonly List<string> broken = [];
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly Action<string>? log;
    private readonly Faults weather;
    private Faults faults;
    private int copiesMade;

    private SimulatedRun(ulong seed, Action<string>? log)
    {
        this.log = log;
        chance = new Chance(seed);
        agency = SimulatedAgency.Of(chance);
        faults = weather = Faults.Draw(chance);
        scheduler = new Scheduler(chance) { Crash = Kill, Log = log, Faults = faults };
        var tables = agency.Tables.Copy();
        var teams = new SimulatedTeams(agency.People, chance) { Faults = faults };
        around = new Surroundings(new SimulatedClock(WorldClock.Monday), tables, teams, scheduler, new Alarms(broken.Add), () => chance.Falls(faults.Moved));
        crowd = new Crowd(agency, teams, around.Clock, chance);
        commits = new CommitPromises(agency.File, tables, broken.Add, See);
        letters = new LetterPromises(teams, broken.Add, See);
        answers = new AnswerPromises(tables, broken.Add);
        tables.Committing = (partition, writes) =>
        {
            commits.Look(partition, writes);
            letters.Look(writes);
        };
    }

    /// <summary>Runs to the end, or to the first promise that is broken.</summary>
    /// <returns>What was broken, empty where all was kept; and how often what happened.</returns>
    public static (IReadOnlyList<string> Broken, IReadOnlyDictionary<string, int> Seen) Run(ulong seed, Action<string>? log = null)
    {
        var run = new SimulatedRun(seed, log);
        run.Live();
        run.Settle();
        return (run.broken, run.seen);
    }

    private void See(string what) => seen[what] = seen.GetValueOrDefault(what) + 1;

    private void Live()
    {
        log?.Invoke($"{faults}");
        Start();
        for (var left = 10 + chance.Below(30); left > 0 && broken.Count == 0;)
        {
            switch (chance.Below(100))
            {
                case < 55 when scheduler.IsWaiting:
                    scheduler.Step();
                    break;
                case < 70 when Working() is { } working:
                    scheduler.Run(() => working.DoWorkAsync(chance));
                    break;
                case < 85 when underWay.Count > 0 && copies.Count > 0:
                    Deliver();
                    break;
                case < 90:
                    Happen();
                    break;
                case < 92 when copies.Count > 0:
                    scheduler.Run(chance.Of(copies).SweepAsync);
                    break;
                case >= 94 when underWay.Count < 5:
                    left--;
                    if (crowd.Act() is { } act)
                    {
                        underWay.Add(act);
                    }

                    break;
            }
        }
    }

    /// <summary>Time goes on, copies come and go, people take the bot away and bring it back.</summary>
    private void Happen()
    {
        // In calm weather whatever is asked is answered within a lease.
        around.Clock.Advance(TimeSpan.FromMilliseconds(weather.IsCalm && scheduler.IsWaiting ? 0 : chance.Below(1500)));
        if (copies.Count < MostCopies && chance.Falls(0.3))
        {
            Start();
        }

        if (chance.Falls(faults.Leap))
        {
            around.Clock.Advance(chance.Falls(0.6) ? TimeSpan.FromSeconds(chance.Below(900)) : TimeSpan.FromHours(chance.Below(80)));
        }

        if (chance.Falls(faults.Uninstall))
        {
            var chat = chance.Of(agency.People).Chat;
            chat.Delivery = chat.Delivery == Delivery.Taken ? chance.Of([Delivery.Blocked, Delivery.NotInstalled]) : Delivery.Taken;
            log?.Invoke($"{chat.Reader}: {chat.Delivery.Code}");
        }
    }

    private void Start()
    {
        var copy = new Copy($"copy {++copiesMade}", agency.File, around);
        copies.Add(copy);
        scheduler.Run(copy.SweepAsync);
    }

    private void Kill(Copy copy)
    {
        scheduler.Forget(copy);
        copies.Remove(copy);
        See("crash");
    }

    private Copy? Working()
    {
        var working = copies.Where(copy => copy.HasWork).ToList();
        return working.Count == 0 ? null : chance.Of(working);
    }

    /// <summary>Mostly in the order in which it was said.</summary>
    private void Deliver()
    {
        var sent = chance.Falls(0.8) ? underWay[0] : chance.Of(underWay);
        underWay.Remove(sent);
        sent.Deliveries++;
        See(sent.Button is { } button ? $"pressed {button.Verb}" : "said");
        var copy = chance.Of(copies);
        log?.Invoke($"{sent.Who.Name} to {copy}: {sent.Activity.Text ?? sent.Button?.Verb}{sent.Activity.Value} ({sent.Activity.Id})");
        if (sent.Deliveries < MostDeliveries && chance.Falls(faults.Again))
        {
            underWay.Add(sent.IsPress && chance.Falls(0.5) ? sent.Again(around.Teams.NewId()) : sent);
        }

        var face = sent.On?.Updates;
        scheduler.Run(() => copy.TakeAsync(sent.Activity, answer => Answered(sent, answer, face)));
    }

    /// <param name="face">How often the card had been redrawn when it was pressed: an answer comes too late for a card that was redrawn since.</param>
    private void Answered(Outgoing sent, InvokeResponse? answer, int? face)
    {
        log?.Invoke($"{sent.Who.Name} is answered: {answer?.Body?.Type} {answer?.Body?.Value}");
        answers.Look(sent, answer);
        if (answer?.Body is { Type: AdaptiveCards.Type } body && sent.On?.Updates == face && sent.Who.Chat.Messages.Contains(sent.On))
        {
            sent.On!.ReplaceCard(AdaptiveCards.Parse(body.Value));
        }
    }

    /// <summary>The sky is blue: what is under way arrives, what is due is done, until nothing is left.</summary>
    private void Settle()
    {
        faults = around.Teams.Faults = scheduler.Faults = Faults.None;
        log?.Invoke("Nothing goes wrong any more.");
        while (copies.Count < MostCopies)
        {
            Start();
        }

        foreach (var person in agency.People.Where(_ => chance.Falls(0.8)))
        {
            person.Chat.Delivery = Delivery.Taken;
        }

        for (var round = 0; round < MostRounds && broken.Count == 0; round++)
        {
            Rest();
            var due = NextDue();
            if (underWay.Count == 0 && due is null)
            {
                new EndPromises(agency.File, around.Tables, around.Teams, agency.People, broken.Add).Look(around.Clock.GetUtcNow());
                letters.LookAtEnd(around.Tables, weather.IsCalm);
                return;
            }

            var wait = due - around.Clock.GetUtcNow();
            around.Clock.Advance(wait > TimeSpan.FromSeconds(2) ? wait.Value : TimeSpan.FromSeconds(2));
            scheduler.Run(chance.Of(copies).SweepAsync);
        }

        if (broken.Count == 0)
        {
            broken.Add($"It does not come to rest, for {string.Join(", ", Planned.Select(row => $"{row.Properties.Text("kind")} {row.Key} after {row.Properties.Number("attempts")} attempts"))}.");
        }
    }

    private void Rest()
    {
        while (broken.Count == 0)
        {
            if (scheduler.IsWaiting)
            {
                scheduler.Step();
            }
            else if (Working() is { } working)
            {
                scheduler.Run(() => working.DoWorkAsync(chance));
            }
            else if (underWay.Count > 0)
            {
                Deliver();
            }
            else
            {
                break;
            }
        }

        if (broken.Count == 0 && copies.Find(copy => !copy.IsIdle) is { } stuck)
        {
            broken.Add($"{stuck} waits for something that never comes.");
        }
    }

    /// <summary>The next work that is due within the hours in which everything must settle.</summary>
    private DateTimeOffset? NextDue() => Planned.Select(row => (DateTimeOffset?)WorkItem.From(row).Due).Min();

    private IEnumerable<Row> Planned => around.Tables.Rows
        .Where(row => row.Key.StartsWith("~w~", StringComparison.Ordinal) && WorkItem.From(row).Due < around.Clock.GetUtcNow().AddHours(1));
}
