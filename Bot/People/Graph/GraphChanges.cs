using AccountBot.Accounts;

namespace AccountBot.People.Graph;

/// <summary>Keeps what is remembered true by asking Graph who changed. Where that is not granted, facts lapse and are read anew as they are wanted.</summary>
internal sealed class GraphChanges(GraphUsers users, GraphDirectory directory, GraphLoader loader, AgencyPeople agency, GraphLog log)
{
    private string? link;

    /// <summary>Reads everybody whom the agency names, and tells the log whom nobody knows.</summary>
    public async Task ReadEveryoneAsync(CancellationToken cancel)
    {
        await directory.ReadAsync(agency.Everyone);
        var known = (await directory.FindAllAsync(agency.Everyone, cancel)).Select(person => person.Id);
        foreach (var unknown in agency.Everyone.Except(known))
        {
            log.Unknown(unknown.ToString());
        }
    }

    /// <summary>One round. What fails in it is tried again in the next.</summary>
    public Task RoundAsync(CancellationToken cancel) =>
        loader.TryAsync("changes", () => link is { } since ? FollowAsync(since, cancel) : BeginAsync(cancel));

    /// <summary>First from where on, then everybody: what changes in between is told the next time.</summary>
    private async Task BeginAsync(CancellationToken cancel)
    {
        var latest = await users.LatestAsync(cancel);
        await directory.ReadAsync([.. directory.Known.Union(agency.Everyone)]);
        link = latest;
    }

    private async Task FollowAsync(string since, CancellationToken cancel)
    {
        try
        {
            var (changed, next) = await users.ChangesAsync(since, cancel);
            await directory.ReadAsync([.. changed.Intersect(directory.Known)]);
            directory.Confirm();
            link = next;
        }
        catch (GraphFault fault) when (fault.IsExpired)
        {
            log.ReadAnew();
            link = null;
            await BeginAsync(cancel);
        }
    }
}
