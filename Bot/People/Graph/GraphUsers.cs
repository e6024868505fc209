using System.Text.Json;
using AccountBot.Accounts;
using Microsoft.Kiota.Abstractions;

namespace AccountBot.People.Graph;

/// <summary>What is asked of Graph about people. Source: the users reference, version 1.0.</summary>
internal sealed class GraphUsers(GraphWire wire, GraphBatch batch)
{
    private const int MostFound = 10;

    private static readonly string Selected = string.Join(',', GraphPerson.Fields);

    /// <summary>Tells whom Graph answered for; null for whom it does not have. One call, where they are twenty at most.</summary>
    public async Task ReadAsync(IReadOnlyList<PersonId> ids, Action<PersonId, Person?> take, CancellationToken cancel)
    {
        if (ids is [var only])
        {
            take(only, await ReadAsync(only, cancel));
            return;
        }

        BatchAnswer? refused = null;
        var told = 0;
        await batch.GetAsync([.. ids.Select(id => $"/users/{id}?$select={Selected}")], Take, cancel);
        if (told == 0 && refused is { } first)
        {
            throw new GraphFault(first.Status, $"status {first.Status} in a batch", first.RetryAfter);
        }

        void Take(int at, BatchAnswer answer)
        {
            if (answer.IsThere || answer.IsNotThere)
            {
                told++;
                take(ids[at], answer.IsThere ? GraphPerson.Read(answer.Body) : null);
            }
            else
            {
                refused ??= answer;
            }
        }
    }

    /// <summary>All managers above somebody in one call, nearest first. Nobody where there is none, or no such person.</summary>
    public async Task<IReadOnlyList<Person>> ManagersAsync(PersonId id, CancellationToken cancel)
    {
        try
        {
            return GraphPerson.ManagersOf(await wire.SendAsync(Advanced($"/users/{id}?$expand=manager($levels=max;$select={Selected})&$select={Selected}&$count=true"), cancel), id);
        }
        catch (GraphFault fault) when (fault.IsNotThere)
        {
            return [];
        }
    }

    /// <summary>People whose name or address has the longest of these words; the rest of the words then choose among them.</summary>
    public async Task<IReadOnlyList<Person>> SearchAsync(string words, CancellationToken cancel)
    {
        var word = Uri.EscapeDataString(NameSearch.LongestWord(words));
        if (word.Length == 0)
        {
            return [];
        }

        var found = await wire.SendAsync(Advanced($"/users?$search=\"displayName:{word}\" OR \"mail:{word}\"&$top={MostFound}&$select={Selected}&$count=true"), cancel);
        return [.. Entries(found).Select(GraphPerson.Read).OfType<Person>().Where(person => person.IsActive && NameSearch.Fits(person, words))];
    }

    /// <summary>From where on changes are told.</summary>
    public async Task<string> LatestAsync(CancellationToken cancel)
    {
        var (_, link) = await PagesAsync(await wire.SendAsync(Plain($"/users/delta?$select={Selected}&$deltatoken=latest"), cancel), cancel);
        return link;
    }

    /// <summary>Who changed, left or came since the link was given, and the link for the next time.</summary>
    /// <exception cref="GraphFault"><see cref="GraphFault.IsExpired"/>: the link is too old, and everything is to be read anew.</exception>
    public async Task<(IReadOnlyCollection<PersonId> Changed, string Link)> ChangesAsync(string link, CancellationToken cancel)
    {
        var (entries, next) = await PagesAsync(await wire.FollowAsync(link, cancel), cancel);
        return ([.. entries.Select(entry => PersonId.TryParse(GraphPerson.Text(entry, "id"), out var id) ? id : (PersonId?)null).OfType<PersonId>().Distinct()], next);
    }

    private async Task<Person?> ReadAsync(PersonId id, CancellationToken cancel)
    {
        try
        {
            return GraphPerson.Read(await wire.SendAsync(wire.Client.Users[id.ToString()].ToGetRequestInformation(users => users.QueryParameters.Select = GraphPerson.Fields), cancel));
        }
        catch (GraphFault fault) when (fault.IsNotThere)
        {
            return null;
        }
    }

    private async Task<(IReadOnlyList<JsonElement> Entries, string Link)> PagesAsync(JsonElement page, CancellationToken cancel)
    {
        var entries = new List<JsonElement>();
        while (true)
        {
            entries.AddRange(Entries(page));
            if (GraphPerson.Text(page, "@odata.nextLink") is not { } next)
            {
                break;
            }

            page = await wire.FollowAsync(next, cancel);
        }

        return (entries, GraphPerson.Text(page, "@odata.deltaLink") ?? throw new GraphFault(0, "changes without a link to the next"));
    }

    /// <summary>The objects of a list in an answer.</summary>
    public static IEnumerable<JsonElement> Entries(JsonElement page, string list = "value") =>
        page.TryGetProperty(list, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object) : [];

    /// <summary>Searching and counting go to an index that lags a little, which Graph wants said.</summary>
    private RequestInformation Advanced(string path)
    {
        var request = Plain(path);
        request.Headers.Add("ConsistencyLevel", "eventual");
        return request;
    }

    /// <summary>Where the library's builders have no word for it: levels of managers, a count on one user, the newest token of changes.</summary>
    private RequestInformation Plain(string path)
    {
        var request = new RequestInformation { HttpMethod = Method.GET, URI = new Uri(wire.Client.RequestAdapter.BaseUrl + path) };
        request.Headers.Add("Accept", "application/json");
        return request;
    }
}
