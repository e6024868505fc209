using AccountBot.Accounts;
using Microsoft.Kiota.Abstractions;

namespace AccountBot.People.Graph;

/// <summary>Tries each permission on the real thing.</summary>
internal sealed class GraphProbe(GraphWire wire, GraphSettings settings)
{
    /// <param name="person">Somebody of the agency, about whom is asked.</param>
    public async Task<IReadOnlyList<PermissionCheck>> CheckAsync(PersonId person, CancellationToken cancel)
    {
        var checks = new List<PermissionCheck>();
        foreach (var permission in GraphPermission.All)
        {
            checks.Add(new PermissionCheck(permission, await WhyNotAsync(permission.Probe(person, settings.BotAppId ?? default), cancel)));
        }

        return checks;
    }

    /// <summary>Somebody who is not there, or has no mailbox, is answered with 404 where the permission is granted.</summary>
    private async Task<string?> WhyNotAsync(string path, CancellationToken cancel)
    {
        try
        {
            var request = new RequestInformation { HttpMethod = Method.GET, URI = new Uri(wire.Client.RequestAdapter.BaseUrl + path) };
            request.Headers.Add("Accept", "application/json");
            await wire.SendAsync(request, cancel);
            return null;
        }
        catch (GraphFault fault) when (fault.IsNotThere)
        {
            return null;
        }
        catch (GraphFault fault)
        {
            return fault.IsForbidden ? "is not granted" : fault.Message;
        }
    }
}

/// <param name="WhyNot">Null where it works.</param>
internal sealed record PermissionCheck(GraphPermission Permission, string? WhyNot)
{
    public bool Works => WhyNot is null;

    public override string ToString() => Works
        ? $"{Permission.Name}: works ({Permission.For})"
        : $"{Permission.Name}: {WhyNot}. Without it, {Permission.Without}.";
}
