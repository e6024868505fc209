using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals;

/// <summary>
/// Plans a request's next moment in the transaction of the act that changes it: one that counts. What was planned before finds, when
/// its time comes, that it no longer counts.
/// </summary>
internal sealed class Clockwork(Agency agency, IDirectory directory)
{
    /// <summary>Somebody has just got it: the time of waiting begins anew.</summary>
    public ValueTask<ApprovalRequest> StartAsync(Act act, AccountBook book, ApprovalRequest request, CancellationToken cancel) =>
        GoOnAsync(act, book, request with { Since = act.At }, last: null, cancel);

    /// <param name="last">What has just happened to it, since nobody acted.</param>
    public async ValueTask<ApprovalRequest> GoOnAsync(Act act, AccountBook book, ApprovalRequest request, AlarmKind? last, CancellationToken cancel)
    {
        if (!request.IsOpen)
        {
            return request;
        }

        var alarm = AlarmRules.Next(request, last, await FactsAsync(book, request, act.At, cancel));
        act.PlanAt(RequestClock.Kind, new AccountNote(book.Id, request.No, To: null, "clock", By: null, alarm.Tick, In: null, Via: null), alarm.Due);
        return request with { Alarm = alarm };
    }

    private async ValueTask<AlarmFacts> FactsAsync(AccountBook book, ApprovalRequest request, DateTimeOffset now, CancellationToken cancel)
    {
        var people = Waiting.For(book, request);
        var names = await Names.OfAsync(directory.AtOnce, people, cancel);
        var zones = people.Select(person => names.Find(person)?.Zone ?? agency.Calendar.Zone).ToHashSet();
        return new AlarmFacts(agency.Policy, agency.Calendar, zones, Escalation.Next(book, agency.Ladder, request) is not null, now);
    }
}

/// <summary>For whom a request waits.</summary>
internal static class Waiting
{
    public static IReadOnlyList<PersonId> For(AccountBook book, ApprovalRequest request) =>
        request.State == RequestState.ChangesAsked ? [request.RaisedBy] : Turns.Asked(book, request);
}
