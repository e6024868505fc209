using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.People;
using AccountBot.Tests.World;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.People;

public sealed class GraphDirectoryTests : DirectoryContract, IAsyncLifetime
{
    private GraphWorld world = null!;

    public async ValueTask InitializeAsync() => world = await GraphWorld.StartAsync(WorldAgency.Read());

    public async ValueTask DisposeAsync()
    {
        await world.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_was_asked_once_costs_no_call()
    {
        await world.Directory.FindAsync(Id("Tom"), Cancel);
        await world.Directory.ManagersAsync(Id("Tom"), Cancel);
        Assert.Equal(2, world.Graph.Calls.Count);

        await world.Directory.FindAsync(Id("Tom"), Cancel);
        await world.Directory.FindAllAsync([Id("Greta"), Id("Omar"), Id("Tom")], Cancel);
        await world.Directory.ManagersAsync(Id("Tom"), Cancel);

        Assert.Equal(2, world.Graph.Calls.Count);
    }

    [Fact]
    public async Task All_managers_come_with_one_call()
    {
        await world.Directory.ManagersAsync(Id("Tom"), Cancel);

        Assert.Contains("$expand=manager($levels=max;", Assert.Single(world.Graph.Calls).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_people_come_with_one_call_and_the_twenty_first_with_another()
    {
        var ids = Enumerable.Range(1, 21).Select(number => PersonId.Parse($"aaaaaaaa-0000-4000-8000-{number:D12}")).ToList();
        ids.ForEach(id => world.Graph.People.Put(new GraphUser(id.ToString(), $"Person {id}", Title: null, Manager: null, Mail: null)));

        Assert.Equal(20, (await world.Directory.FindAllAsync(ids[..20], Cancel)).Count);
        Assert.Single(world.Graph.Calls);

        Assert.Equal(21, (await world.Directory.FindAllAsync(ids, Cancel)).Count);
        Assert.Equal(2, world.Graph.Calls.Count);
    }

    [Fact]
    public async Task A_disabled_manager_is_passed_over_and_so_is_one_who_is_gone()
    {
        world.Graph.People.Change(Id("Greta").ToString(), user => user with { IsEnabled = false });
        Assert.Equal(["Omar Nassif", "Helen Crane"], (await world.Directory.ManagersAsync(Id("Tom"), Cancel)).Select(person => person.Name));

        world.Graph.People.Remove(Id("Helen").ToString());
        Assert.Empty(await world.Directory.ManagersAsync(Id("Omar"), Cancel));
    }

    [Fact]
    public async Task What_changed_is_known_after_the_next_round_and_nothing_else_is_read()
    {
        await world.Directory.FindAllAsync([Id("Tom"), Id("Greta"), Id("Omar")], Cancel);
        await world.RefreshAsync();
        world.Graph.People.Change(Id("Tom").ToString(), user => user with { Name = "Tom Hedge" });
        world.Graph.People.Remove(Id("Greta").ToString());
        world.Graph.People.Put(new GraphUser("aaaaaaaa-0000-4000-8000-000000000001", "New Comer", Title: null, Manager: null, Mail: null));
        var before = world.Graph.Calls.Count;

        await world.RefreshAsync();

        Assert.Equal(["Tom Hedge", "Greta Solberg"], (await world.Directory.FindAllAsync([Id("Tom"), Id("Greta")], Cancel)).Select(person => person.Name));
        Assert.False((await world.Directory.FindAsync(Id("Greta"), Cancel))!.IsActive);
        Assert.Equal(["/v1.0/users/delta", "/v1.0/users/delta", "/v1.0/$batch"], world.Graph.Calls.Skip(before).Select(call => call.Url.Split('?')[0]));
    }

    [Fact]
    public async Task Rounds_keep_what_is_known_fresh()
    {
        await world.Directory.FindAsync(Id("Tom"), Cancel);
        await world.RefreshAsync();
        for (var round = 0; round < 10; round++)
        {
            world.Clock.Advance(TimeSpan.FromMinutes(5));
            await world.RefreshAsync();
        }

        var before = world.Graph.Calls.Count;

        Assert.Null((await world.Directory.FindAsync(Id("Tom"), Cancel))!.AsOf);
        Assert.Equal(before, world.Graph.Calls.Count);
    }

    [Fact]
    public async Task A_change_token_that_is_known_no_more_means_that_everybody_is_read_anew()
    {
        await world.Directory.FindAsync(Id("Tom"), Cancel);
        await world.RefreshAsync();
        world.Graph.People.Change(Id("Tom").ToString(), user => user with { Name = "Tom Hedge" });
        world.Graph.Answers.OldestToken = 1000;

        await world.RefreshAsync();

        Assert.Equal("Tom Hedge", (await world.Directory.FindAsync(Id("Tom"), Cancel))!.Name);
    }

    [Fact]
    public async Task Down_it_answers_with_what_was_last_known_and_since_when()
    {
        await world.Directory.FindAsync(Id("Tom"), Cancel);
        await world.Directory.ManagersAsync(Id("Tom"), Cancel);
        world.Graph.Refuses = StatusCodes.Status503ServiceUnavailable;
        world.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal(WorldClock.Monday, (await world.Directory.FindAsync(Id("Tom"), Cancel))!.AsOf);
        Assert.Equal([WorldClock.Monday, WorldClock.Monday, WorldClock.Monday], (await world.Directory.ManagersAsync(Id("Tom"), Cancel)).Select(manager => manager.AsOf!.Value));
        Assert.Null(await world.Directory.FindAsync(Id("Ruth"), Cancel));
    }

    [Fact]
    public async Task Throttled_it_is_left_alone_for_as_long_as_it_says()
    {
        world.Graph.ThrottledOnce["/users/"] = 120;
        Assert.Null(await world.Directory.FindAsync(Id("Tom"), Cancel));

        world.Clock.Advance(TimeSpan.FromSeconds(119));
        Assert.Null(await world.Directory.FindAsync(Id("Tom"), Cancel));
        Assert.Single(world.Graph.Calls);

        world.Clock.Advance(TimeSpan.FromSeconds(1));
        await world.Directory.FindAsync(Id("Tom"), Cancel);
        await Waiting.UntilAsync(() => world.Directory.Known.Contains(Id("Tom")), "Tom to be read behind the scenes");
    }

    [Fact]
    public async Task Who_was_throttled_within_a_batch_is_asked_again_alone_and_nobody_waits_for_it()
    {
        world.Graph.ThrottledOnce[$"/users/{Id("Greta")}"] = 7;

        Assert.Equal(["Tom Birch"], (await world.Directory.FindAllAsync([Id("Greta"), Id("Tom")], Cancel)).Select(person => person.Name));
        world.Clock.Advance(TimeSpan.FromSeconds(7));

        await Waiting.UntilAsync(() => world.Directory.Known.Contains(Id("Greta")), "Greta to be read");
        Assert.Equal(2, world.Graph.Calls.Count(call => call.Method == "POST"));
    }

    [Fact]
    public async Task Stalled_it_is_waited_for_once_and_then_by_nobody()
    {
        await using var stalled = await GraphWorld.StartAsync(WorldAgency.Read(), fileKnowsPeople: true, patience: TimeSpan.FromMilliseconds(1));
        stalled.Graph.IsStalled = true;

        Assert.Equal("Tom Birch", (await stalled.Directory.FindAsync(Id("Tom"), Cancel))!.Name);
        Assert.Equal(["Greta Solberg", "Omar Nassif"], (await stalled.Directory.FindAllAsync([Id("Greta"), Id("Omar")], Cancel)).Select(person => person.Name));
        Assert.Equal(3, (await stalled.Directory.ManagersAsync(Id("Tom"), Cancel)).Count);

        Assert.InRange(stalled.Graph.Calls.Count, 0, 1);
    }

    [Fact]
    public async Task Until_Graph_has_answered_the_agency_file_does()
    {
        await using var both = await GraphWorld.StartAsync(WorldAgency.Read(), fileKnowsPeople: true);
        both.Graph.Refuses = StatusCodes.Status503ServiceUnavailable;
        both.Graph.People.Change(Id("Tom").ToString(), user => user with { Name = "Tom Hedge" });

        Assert.Equal("Tom Birch", (await both.Directory.FindAsync(Id("Tom"), Cancel))!.Name);
        Assert.Equal("Greta Solberg", (await both.Directory.ManagersAsync(Id("Tom"), Cancel))[0].Name);

        both.Graph.Refuses = null;
        both.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("Tom Birch", (await both.Directory.FindAsync(Id("Tom"), Cancel))!.Name);
        await Waiting.UntilAsync(() => both.Directory.Known.Contains(Id("Tom")), "Tom to be read behind the scenes");
        Assert.Equal("Tom Hedge", (await both.Directory.FindAsync(Id("Tom"), Cancel))!.Name);
    }

    [Fact]
    public async Task Out_of_office_is_told_by_the_mailbox_or_by_Teams_in_one_call()
    {
        Scheduled("Tom", "2026-03-01T00:00:00.0000000", "2026-03-07T00:00:00.0000000", "GMT Standard Time");
        Scheduled("Greta", "2026-03-03T00:00:00.0000000", "2026-03-07T00:00:00.0000000", "UTC");
        world.Graph.People.Change(Id("Omar").ToString(), user => user with { ShowsOutOfOffice = true });

        var away = await world.Directory.OutOfOfficeAsync([Id("Tom"), Id("Greta"), Id("Omar"), Id("Helen")], Cancel);

        Assert.Equal([(Id("Tom"), new DateTimeOffset(2026, 3, 7, 0, 0, 0, TimeSpan.Zero)), (Id("Omar"), default)], away.Select(one => (one.Who, one.Until.GetValueOrDefault())));
        Assert.Single(world.Graph.Calls);
    }

    [Theory]
    [InlineData("mailboxSettings", "Omar")]
    [InlineData("presence", "Tom")]
    public async Task One_permission_of_the_two_is_enough(string forbidden, string away)
    {
        Scheduled("Tom", "2026-03-01T00:00:00.0000000", "2026-03-07T00:00:00.0000000", "UTC");
        world.Graph.People.Change(Id("Omar").ToString(), user => user with { ShowsOutOfOffice = true });
        world.Graph.Forbidden.Add(forbidden);

        Assert.Equal(Id(away), Assert.Single(await world.Directory.OutOfOfficeAsync([Id("Tom"), Id("Omar")], Cancel)).Who);
    }

    private protected override async Task<IDirectory> OpenAsync(JsonObject people)
    {
        await world.DisposeAsync();
        world = await GraphWorld.StartAsync(people);
        foreach (var person in people["people"]!.AsArray().Where(person => person!["mail"] is not null))
        {
            world.Graph.People.Change((string)person!["id"]!, user => user with { Mail = (string)person["mail"]! });
        }

        return world.Directory;
    }

    private void Scheduled(string who, string from, string to, string zone) => world.Graph.People.Change(Id(who).ToString(), user => user with
    {
        Replies = new JsonObject
        {
            ["status"] = "scheduled",
            ["scheduledStartDateTime"] = new JsonObject { ["dateTime"] = from, ["timeZone"] = zone },
            ["scheduledEndDateTime"] = new JsonObject { ["dateTime"] = to, ["timeZone"] = zone },
        },
    });
}
