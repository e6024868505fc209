using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.People;
using AccountBot.Tests.World;

namespace AccountBot.Tests.People;

/// <summary>What every directory promises, wherever it has the people from.</summary>
public abstract class DirectoryContract
{
    private readonly JsonObject agency = WorldAgency.Read();

    private protected CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A directory of this agency's people.</summary>
    private protected abstract Task<IDirectory> OpenAsync(JsonObject people);

    [Fact]
    public async Task Somebody_is_found_by_their_id()
    {
        var directory = await OpenAsync(agency);

        var tom = await directory.FindAsync(Id("Tom"), Cancel);

        Assert.Equal(("Tom Birch", "Account Executive", true), (tom!.Name, tom.Title, tom.IsActive));
        Assert.Null(tom.AsOf);
    }

    [Fact]
    public async Task Who_is_nobody_is_null()
    {
        var directory = await OpenAsync(agency);

        Assert.Null(await directory.FindAsync(PersonId.Parse("0f0f0f0f-0000-4000-8000-000000000000"), Cancel));
    }

    [Fact]
    public async Task Several_are_found_at_once_in_the_order_asked_for()
    {
        var directory = await OpenAsync(agency);

        var found = await directory.FindAllAsync([Id("Omar"), PersonId.Parse("0f0f0f0f-0000-4000-8000-000000000000"), Id("Tom"), Id("Omar")], Cancel);

        Assert.Equal(["Omar Nassif", "Tom Birch"], found.Select(person => person.Name));
    }

    [Fact]
    public async Task Managers_come_nearest_first()
    {
        var directory = await OpenAsync(agency);

        Assert.Equal(["Greta Solberg", "Omar Nassif", "Helen Crane"], Names(await directory.ManagersAsync(Id("Tom"), Cancel)));
        Assert.Empty(await directory.ManagersAsync(Id("Helen"), Cancel));
    }

    [Fact]
    public async Task A_circle_of_managers_is_cut_where_it_closes()
    {
        Manager("Helen", "Greta");
        var directory = await OpenAsync(agency);

        Assert.Equal(["Greta Solberg", "Omar Nassif", "Helen Crane"], Names(await directory.ManagersAsync(Id("Tom"), Cancel)));
        Assert.Equal(["Omar Nassif", "Helen Crane"], Names(await directory.ManagersAsync(Id("Greta"), Cancel)));
    }

    [Fact]
    public async Task Nobody_is_their_own_manager()
    {
        Manager("Helen", "Helen");
        var directory = await OpenAsync(agency);

        Assert.Empty(await directory.ManagersAsync(Id("Helen"), Cancel));
    }

    [Theory]
    [InlineData("Priya", "Priya Raman")]
    [InlineData("priya r", "Priya Raman")]
    [InlineData("P. Raman", "Priya Raman")]
    [InlineData("raman", "Priya Raman")]
    [InlineData("greta.solberg@example.com", "Greta Solberg")]
    [InlineData("Priya Solberg", "")]
    [InlineData("Zyntrax", "")]
    [InlineData("\" OR \"displayName:a", "")]
    [InlineData("  ", "")]
    public async Task People_are_found_by_what_is_typed(string typed, string found)
    {
        foreach (var person in agency["people"]!.AsArray())
        {
            person!["mail"] = $"{((string)person["name"]!).ToLowerInvariant().Replace(' ', '.')}@example.com";
        }

        var directory = await OpenAsync(agency);

        Assert.Equal(found, string.Join(", ", Names(await directory.SearchAsync(typed, Cancel))));
    }

    private protected PersonId Id(string firstName) => PersonId.Parse(agency.IdOf(firstName));

    private static IEnumerable<string> Names(IEnumerable<Person> people) => people.Select(person => person.Name);

    private void Manager(string of, string manager) =>
        agency["people"]!.AsArray().Single(person => (string)person!["id"]! == agency.IdOf(of))!["manager"] = agency.IdOf(manager);
}
