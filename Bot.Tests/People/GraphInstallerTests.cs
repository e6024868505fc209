using AccountBot.Accounts;
using AccountBot.People;
using AccountBot.People.Graph;
using AccountBot.Tests.World;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.People;

public sealed class GraphInstallerTests : IAsyncLifetime
{
    private static readonly PersonId Tom = PersonId.Parse(WorldAgency.Read().IdOf("Tom"));

    private GraphWorld world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => world = await GraphWorld.StartAsync(WorldAgency.Read());

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Somebody_without_the_bot_gets_it(bool takenMeanwhile)
    {
        world.Graph.Answers.Apps.IsTakenMeanwhile = takenMeanwhile;

        Assert.Equal(new Installation.Done(), await world.Installer.InstallAsync(Tom, Cancel));
        Assert.Equal([Tom.ToString()], world.Graph.Answers.Apps.Installed);
    }

    [Fact]
    public async Task Installing_twice_is_installing_once()
    {
        await world.Installer.InstallAsync(Tom, Cancel);
        await world.Installer.InstallAsync(Tom, Cancel);

        Assert.Single(world.Graph.Calls, call => call.Method == "POST");
        Assert.Single(world.Graph.Calls, call => call.Url.StartsWith("/v1.0/appCatalogs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("installedApps")]
    [InlineData("appCatalogs")]
    public async Task What_is_not_granted_is_not_possible(string forbidden)
    {
        world.Graph.Forbidden.Add(forbidden);

        Assert.Equal(new Installation.NotPossible(), await world.Installer.InstallAsync(Tom, Cancel));
    }

    [Fact]
    public async Task An_app_that_is_in_no_catalogue_cannot_be_installed()
    {
        world.Graph.Answers.Apps.IsInCatalogue = false;

        Assert.Equal(new Installation.NotPossible(), await world.Installer.InstallAsync(Tom, Cancel));
    }

    [Fact]
    public async Task Throttled_it_is_for_later()
    {
        world.Graph.ThrottledOnce["installedApps"] = 12;

        Assert.Equal(new Installation.NotNow(TimeSpan.FromSeconds(12)), await world.Installer.InstallAsync(Tom, Cancel));
    }

    [Fact]
    public async Task A_Graph_that_is_down_is_not_asked_to_install()
    {
        world.Graph.Refuses = StatusCodes.Status503ServiceUnavailable;
        await world.Directory.ReadAsync([Tom]);
        var before = world.Graph.Calls.Count;

        Assert.Equal(new Installation.NotNow(RetryAfter: null), await world.Installer.InstallAsync(Tom, Cancel));
        Assert.Equal(before, world.Graph.Calls.Count);
    }

    [Fact]
    public async Task Each_permission_is_tried_and_what_it_costs_to_lack_it_is_told()
    {
        world.Graph.Forbidden.Add("presence");

        var checks = await world.Probe.CheckAsync(Tom, Cancel);

        Assert.Equal(["Presence.Read.All"], checks.Where(check => !check.Works).Select(check => check.Permission.Name));
        Assert.Contains("Presence.Read.All: is not granted. Without it, out of office is seen by automatic replies alone.", checks.Select(check => check.ToString()));
    }

    [Fact]
    public void The_documentation_names_every_permission_and_no_other()
    {
        var page = File.ReadAllLines(Path.Combine(Rules.Sources.Root, "docs", "permissions.md"));

        Assert.Equal(GraphPermission.All.Select(permission => permission.Name), page.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]));
    }
}
