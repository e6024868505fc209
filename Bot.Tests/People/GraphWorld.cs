using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.People;
using AccountBot.People.Graph;
using AccountBot.Storage;
using AccountBot.Storage.Sqlite;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.People;

/// <summary>The people's part of the program alone, with a Graph that is played and an agency file that names only its accounts' teams.</summary>
internal sealed class GraphWorld : IAsyncDisposable
{
    /// <summary>A machine that is busy with other tests is no Graph that is slow.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    private readonly WorldFolder folder;
    private readonly ServiceProvider services;

    private GraphWorld(FakeGraph graph, WorldFolder folder, ServiceProvider services) => (Graph, this.folder, this.services) = (graph, folder, services);

    public FakeGraph Graph { get; }

    public FakeTimeProvider Clock { get; private init; } = null!;

    public GraphDirectory Directory => services.GetRequiredService<GraphDirectory>();

    public static async Task<GraphWorld> StartAsync(JsonObject agency, bool fileKnowsPeople = false, TimeSpan? patience = null)
    {
        var graph = await FakeGraph.StartAsync();
        graph.People.Add(agency);
        var file = (JsonObject)agency.DeepClone();
        if (!fileKnowsPeople)
        {
            file["people"] = new JsonArray();
        }

        var read = AgencyFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString()), peopleMayBeElsewhere: true).File!;
        var clock = new FakeTimeProvider(WorldClock.Monday);
        var world = WorldFolder.Create();
        var store = new SqliteStore(world.StorePath);
        await store.OpenAsync(TestContext.Current.CancellationToken);
        var parts = new ServiceCollection().AddSingleton(read).AddSingleton(read.Agency).AddSingleton<TimeProvider>(clock).AddSingleton<IStore>(_ => store)
            .AddLogging(logging => logging.AddProvider(new WorldLogs(TestContext.Current.TestOutputHelper)))
            .AddPeople(new GraphSettings(new Uri(graph.BaseUrl), new GraphIdentity.None()) { Patience = patience ?? Long, BriefPatience = patience ?? Long, BotAppId = Guid.Parse(FakeEntra.AppId) });
        return new GraphWorld(graph, world, parts.BuildServiceProvider()) { Clock = clock };
    }

    public IInstaller Installer => services.GetRequiredService<IInstaller>();

    public GraphMemory Memory => services.GetRequiredService<GraphMemory>();

    public GraphKeeping Keeping => services.GetRequiredService<GraphKeeping>();

    public IStore Store => services.GetRequiredService<IStore>();

    public GraphProbe Probe => services.GetRequiredService<GraphProbe>();

    /// <summary>One round of the work behind the scenes.</summary>
    public Task RefreshAsync() => services.GetRequiredService<GraphRefresh>().RoundAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        await services.DisposeAsync();
        folder.Dispose();
    }
}
