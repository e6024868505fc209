using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Approvals;

/// <summary>A request's moment has come and nobody has acted: a reminder, the next rung too, or the end.</summary>
internal sealed class RequestClock(ActDesk acts, Clockwork clock, Rerouting rerouting, Agency agency) : IWorkHandler
{
    public const string Kind = "approvals.clock";

    public IReadOnlyCollection<string> Kinds { get; } = [Kind];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);

        // The tick makes the key: however often the row comes round, its moment happens once.
        var op = Op.Of(agency.Calendar.Day(item.Due), "clock", note.Account.ToString(), $"{note.No}", $"{note.Step}");
        await acts.RunAsync(note.Account, op, Actor.Bot, (book, act) => RingAsync(note, book, act, cancel), cancel);
        return new WorkResult.Done();
    }

    private async ValueTask<string> RingAsync(AccountNote note, AccountBook book, Act act, CancellationToken cancel)
    {
        if (book.Request(note.No) is not { } entry || entry.Value.Alarm is not { } alarm || alarm.Tick != note.Step)
        {
            return "";
        }

        if (alarm.Kind == AlarmKind.Expire)
        {
            Expire(entry, book, act);
        }
        else if (await rerouting.OfAsync(book, entry.Value, cancel) is { } moved && Reroute.Moves(entry.Value, moved))
        {
            await rerouting.WriteAsync(entry, moved, book, act, cancel);
        }
        else if (alarm.Kind == AlarmKind.Escalate && Escalation.Next(book, agency.Ladder, entry.Value) is { } rung)
        {
            await EscalateAsync(entry, rung, book, act, cancel);
        }
        else
        {
            await RemindAsync(entry, alarm, book, act, cancel);
        }

        return "";
    }

    private async ValueTask RemindAsync(Entry<ApprovalRequest> entry, Alarm alarm, AccountBook book, Act act, CancellationToken cancel)
    {
        var request = await clock.GoOnAsync(act, book, entry.Value, alarm.Kind, cancel);
        act.Replace(entry, request);
        act.Audit("request.reminded", $"request {request.No}", "", "");
        var letters = new Letters(act, book, request, via: null);
        letters.Remind();
        if (alarm.Kind != AlarmKind.Remind)
        {
            // Everybody who may decide has been asked: somebody else has to see to it.
            letters.Stall(agency.Administrators);
        }
    }

    private async ValueTask EscalateAsync(Entry<ApprovalRequest> entry, Role rung, AccountBook book, Act act, CancellationToken cancel)
    {
        var joined = Escalation.Join(entry.Value, rung) with { Version = entry.Value.Version + 1, BeforeDecision = null };
        var request = await clock.GoOnAsync(act, book, joined, AlarmKind.Escalate, cancel);
        act.Replace(entry, request);
        act.Audit("request.escalated", $"request {request.No}", "", rung.ToString());
        var letters = new Letters(act, book, request, via: null);
        letters.Escalate(Turns.MayDecide(book, entry.Value));
        letters.Redraw();
    }

    private static void Expire(Entry<ApprovalRequest> entry, AccountBook book, Act act)
    {
        var waited = Waiting.For(book, entry.Value);
        var request = entry.Value with { State = RequestState.Expired, ClosedAt = act.At, Version = entry.Value.Version + 1, BeforeDecision = null };
        act.Move(entry, AccountKeys.ClosedRequest(book.Id, request.No), request);
        act.Audit("request.expired", $"request {request.No}", request.Summary, nameof(RequestState.Expired));
        var letters = new Letters(act, book, request, via: null);
        letters.Expire(waited);
        letters.Redraw();
    }
}
