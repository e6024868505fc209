using System.Threading.Channels;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Mornings;
using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ChannelOptions = AccountBot.Channel.ChannelOptions;

namespace AccountBot.Tests.Simulation;

/// <summary>
/// One running copy of the bot: all of the program but its web server. What it keeps in memory goes with it; its hosted services
/// are not started, the simulation does their rounds.
/// </summary>
internal sealed class Copy
{
    private static readonly ChannelOptions Options = new()
    {
        OpenIdMetadata = new Uri("https://nowhere.example"),
        TokenIssuer = "",
        AllowedServiceHosts = ["localhost"],
        Limits = ChannelLimits.None,
    };

    private readonly string name;
    private readonly Outbox outbox;
    private readonly ITurnHandler turns;
    private readonly Func<WorkRow, Task> work;
    private readonly Func<CancellationToken, Task> sweep;
    private readonly Func<CancellationToken, Task> plan;
    private readonly ChannelReader<WorkRow>[] lanes;
    private readonly HashSet<int> busyLanes = [];
    private bool isSweeping;

    public Copy(string name, AgencyFile file, Surroundings around)
    {
        this.name = name;
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(around.Clock);
        collection.AddSingleton<ILoggerFactory>(around.Alarms).AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        BotApp.AddParts(collection, new StorageSettings.Embedded(""), file, Options);
        collection.AddSingleton<IStore>(new SimulatedStore(around.Tables, this, around.Scheduler, around.IsMovedByChance));
        collection.AddSingleton(new Connector(new HttpClient(new TeamsLine(around.Teams, this, around.Scheduler)) { Timeout = Timeout.InfiniteTimeSpan }, Options, new BotTokens(signIn: null, "", around.Clock), new Pace(ChannelLimits.None, around.Clock)));
        var services = collection.BuildServiceProvider();
        outbox = services.GetRequiredService<Outbox>();
        lanes = [.. outbox.Lanes];
        turns = services.GetRequiredService<ITurnHandler>();
        sweep = services.GetRequiredService<Sweep>().RoundAsync;
        plan = services.GetRequiredService<MorningRound>().PlanAsync;
        work = services.GetServices<IHostedService>().OfType<Dispatcher>().Single().DoAsync;
    }

    /// <summary>The work item that is being done, for whoever is called on the way.</summary>
    public static AsyncLocal<string?> AtWork { get; } = new();

    /// <summary>How many turns it has begun and not answered.</summary>
    public int OpenTurns { get; private set; }

    public bool IsIdle => outbox.IsIdle && !isSweeping && OpenTurns == 0;

    public bool HasWork => ReadyLanes.Any();

    private IEnumerable<int> ReadyLanes => Enumerable.Range(0, lanes.Length).Where(lane => !busyLanes.Contains(lane) && lanes[lane].TryPeek(out _));

    /// <param name="answered">Called with the answer; not called where the copy dies before.</param>
    public async Task TakeAsync(Activity activity, Action<InvokeResponse?> answered)
    {
        OpenTurns++;
        var answer = await turns.HandleAsync(activity, CancellationToken.None);
        OpenTurns--;
        answered(answer);
    }

    /// <summary>As the dispatcher does: lane by lane, one item of a lane at a time.</summary>
    public async Task DoWorkAsync(Chance chance)
    {
        var lane = chance.Of(ReadyLanes.ToList());
        lanes[lane].TryRead(out var row);
        busyLanes.Add(lane);
        AtWork.Value = row!.Item.Id;
        await work(row);
        busyLanes.Remove(lane);
    }

    /// <summary>Plans mornings and digests, as a start does.</summary>
    public Task PlanAsync() => plan(CancellationToken.None);

    public async Task SweepAsync()
    {
        if (isSweeping)
        {
            return;
        }

        isSweeping = true;
        try
        {
            await sweep(CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // As the sweep itself has it: the next round comes.
        }
        finally
        {
            isSweeping = false;
        }
    }

    public override string ToString() => name;
}

/// <summary>What all copies share.</summary>
internal sealed record Surroundings(SimulatedClock Clock, TableModel Tables, SimulatedTeams Teams, Scheduler Scheduler, Alarms Alarms, Func<bool> IsMovedByChance);
