using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Accounts;
using Microsoft.Kiota.Abstractions;

namespace AccountBot.People.Graph;

/// <summary>
/// Installs the bot's own app for a person. Their chat with it is opened through Teams, as any other is. Source: Microsoft's page on
/// proactive installation by Graph.
/// </summary>
internal sealed class GraphInstaller(GraphWire wire, GraphSettings settings, GraphHealth health, GraphLog log) : IInstaller
{
    /// <summary>A letter waits for it, and others for the same reader behind that.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private string? catalogueId;

    public async Task<Installation> InstallAsync(PersonId person, CancellationToken cancel)
    {
        if (settings.BotAppId is not { } app)
        {
            return new Installation.NotPossible();
        }

        if (!health.IsAsked)
        {
            return new Installation.NotNow(RetryAfter: null);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        try
        {
            return await InstallAsync($"/users/{person}/teamwork/installedApps", $"teamsApp/externalId eq '{app}'", app, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            log.NotInstalled("no answer in time");
            return new Installation.NotNow(RetryAfter: null);
        }
        catch (GraphFault fault)
        {
            log.NotInstalled(fault.Message);
            return fault.IsForbidden || fault.IsNotThere ? new Installation.NotPossible() : new Installation.NotNow(fault.RetryAfter);
        }
    }

    private async Task<Installation> InstallAsync(string apps, string own, Guid app, CancellationToken cancel)
    {
        if (await FirstIdAsync($"{apps}?$expand=teamsApp&$filter={own}", cancel) is null)
        {
            if ((catalogueId ??= await FirstIdAsync($"/appCatalogs/teamsApps?$filter=externalId eq '{app}'", cancel)) is not { } known)
            {
                return new Installation.NotPossible();
            }

            await AddAsync(apps, known, cancel);
        }

        return new Installation.Done();
    }

    /// <summary>Another copy of the bot may have been first.</summary>
    private async Task AddAsync(string apps, string known, CancellationToken cancel)
    {
        var request = Request(Method.POST, apps);
        var body = new JsonObject { ["teamsApp@odata.bind"] = $"{wire.Client.RequestAdapter.BaseUrl}/appCatalogs/teamsApps/{known}" };
        request.SetStreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body.ToJsonString())), "application/json");
        try
        {
            await wire.SendAsync(request, cancel);
        }
        catch (GraphFault fault) when (fault.Status == StatusCodes.Status409Conflict)
        {
            // It is there, which is what was wanted.
        }
    }

    private async Task<string?> FirstIdAsync(string path, CancellationToken cancel)
    {
        var page = await wire.SendAsync(Request(Method.GET, path), cancel);
        return GraphUsers.Entries(page).Select(entry => GraphPerson.Text(entry, "id")).FirstOrDefault();
    }

    private RequestInformation Request(Method method, string path)
    {
        var request = new RequestInformation { HttpMethod = method, URI = new Uri(wire.Client.RequestAdapter.BaseUrl + path) };
        request.Headers.Add("Accept", "application/json");
        return request;
    }
}
