using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;

namespace AccountBot.Capabilities.Approvals;

/// <summary>
/// Moves an open request onto the way that holds now, where the ladder or the policy has changed since it was planned or nobody is
/// left on the step whose turn it is. It is looked at whenever somebody acts on the request and whenever its moment comes.
/// </summary>
internal sealed class Rerouting(RoutePlanner routes, Clockwork clock, Agency agency)
{
    private readonly string policyVersion = PolicyVersion.Of(agency);

    /// <summary>Null where it stands as it should.</summary>
    public async ValueTask<ApprovalRequest?> OfAsync(AccountBook book, ApprovalRequest request, CancellationToken cancel)
    {
        var isPlannedSo = request.PolicyVersion is null || request.PolicyVersion == policyVersion;
        if (request.State != RequestState.Waiting || (isPlannedSo && Turns.MayDecide(book, request).Count > 0))
        {
            return null;
        }

        var planned = await routes.PlanAgainAsync(book, request, cancel);
        return Reroute.Onto(book, request, planned.Steps, planned.PolicyVersion);
    }

    /// <summary>With the rest of its way planned anew, where nobody is left on a step still to come; null where somebody stands on each.</summary>
    public async ValueTask<ApprovalRequest?> AheadAsync(AccountBook book, ApprovalRequest request, CancellationToken cancel)
    {
        if (!Reroute.IsEmptyAhead(book, request))
        {
            return null;
        }

        var fresh = await routes.PlanAgainAsync(book, request, cancel);
        return Reroute.Ahead(request, Reroute.Above(request, fresh.Steps) ?? await routes.AboveAsync(book, Reroute.Ahead(request, []), cancel));
    }

    /// <summary>The audit says which way it went before, and which it goes now.</summary>
    public static void Record(Act act, ApprovalRequest before, ApprovalRequest after) =>
        act.Audit("request.rerouted", $"request {after.No}", $"{Way(before)} by policy {before.PolicyVersion}", $"{Way(after)} by policy {after.PolicyVersion}");

    public async ValueTask<ApprovalRequest> WriteAsync(Entry<ApprovalRequest> entry, ApprovalRequest moved, AccountBook book, Act act, CancellationToken cancel)
    {
        var had = Turns.MayDecide(book, entry.Value);
        var request = await clock.StartAsync(act, book, moved with { Version = entry.Value.Version + 1, BeforeDecision = null }, cancel);
        act.Replace(entry, request);
        Record(act, entry.Value, request);
        var letters = new Letters(act, book, request, via: null);
        letters.ToThoseWhoDecide(Turns.Asked(book, request).Except(had));
        letters.Rerouted();
        letters.ToAdministratorsIfStuck(agency.Administrators);
        letters.Redraw();
        return request;
    }

    private static string Way(ApprovalRequest request) =>
        string.Join(" > ", request.Steps.Select(step => step.Role?.ToString() ?? "manager"));
}
