using AccountBot.Accounts;
using AccountBot.People;
using AccountBot.People.Graph;
using AccountBot.Storage;
using AccountBot.Tests.World;

namespace AccountBot.Tests.People;

/// <summary>What Graph said outlives the program.</summary>
public sealed class GraphKeepingTests : IAsyncLifetime
{
    private static readonly PersonId Tom = PersonId.Parse(WorldAgency.Read().IdOf("Tom"));
    private static readonly PersonId Greta = PersonId.Parse(WorldAgency.Read().IdOf("Greta"));

    private GraphWorld world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => world = await GraphWorld.StartAsync(WorldAgency.Read());

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Names_titles_and_managers_are_known_again_and_since_when()
    {
        await world.Directory.FindAllAsync([Tom, Greta], Cancel);
        await world.Directory.ManagersAsync(Tom, Cancel);
        await world.Keeping.SaveAsync(Cancel);

        var later = await RecalledAsync(TimeSpan.FromHours(3));

        Assert.Equal(("Tom Birch", "Account Executive", (DateTimeOffset?)WorldClock.Monday), (later.Find(Tom)!.Name, later.Find(Tom)!.Title, later.Find(Tom)!.AsOf));
        Assert.Equal(["Greta Solberg", "Omar Nassif", "Helen Crane"], later.ManagersOf(Tom)!.Select(manager => manager.Name));
        Assert.Null(later.ManagersOf(Greta));
    }

    [Fact]
    public async Task What_was_confirmed_since_counts_from_then()
    {
        await world.RefreshAsync();
        world.Clock.Advance(TimeSpan.FromMinutes(30));
        await world.RefreshAsync();

        Assert.Equal(WorldClock.Monday.AddMinutes(30), (await RecalledAsync(TimeSpan.FromHours(3))).Find(Tom)!.AsOf);
    }

    [Fact]
    public async Task What_is_heard_from_Graph_stands_against_what_was_kept()
    {
        await world.Directory.FindAsync(Tom, Cancel);
        await world.Keeping.SaveAsync(Cancel);
        world.Memory.Keep(Tom, new Person(Tom, "Tom Hedge", Title: null, Zone: null));

        await world.Keeping.RecallAsync(Cancel);

        Assert.Equal("Tom Hedge", world.Memory.Find(Tom)!.Name);
    }

    [Fact]
    public async Task Whoever_left_is_known_to_have_left()
    {
        await world.RefreshAsync();
        world.Graph.People.Remove(Greta.ToString());
        await world.RefreshAsync();

        Assert.Equal(("Greta Solberg", false), (await RecalledAsync(TimeSpan.Zero)).Find(Greta) switch { var greta => (greta!.Name, greta.IsActive) });
    }

    [Fact]
    public async Task What_has_not_changed_is_not_written_again()
    {
        await world.RefreshAsync();
        var before = await RowsAsync();
        world.Clock.Advance(TimeSpan.FromMinutes(5));
        world.Graph.People.Change(Tom.ToString(), user => user with { Title = "Senior Account Executive" });

        await world.RefreshAsync();

        Assert.Equal([KnownPerson.KeyOf(Tom)], (await RowsAsync()).Except(before).Select(row => row.Key));
    }

    private async Task<GraphMemory> RecalledAsync(TimeSpan after)
    {
        world.Clock.Advance(after);
        var empty = new GraphMemory(new FileDirectory(Accounts.AgencyFiles.SmallAgency.Read(Accounts.AgencyFiles.SmallAgency.Json).File!.Agency), world.Clock);
        await new GraphKeeping(world.Store, empty).RecallAsync(Cancel);
        return empty;
    }

    private async Task<IReadOnlyList<(string Key, string ETag)>> RowsAsync() =>
        [.. (await world.Store.QueryAsync(Layout.Partition, KnownPerson.All, int.MaxValue, Cancel)).Select(row => (row.Key, row.ETag))];
}
