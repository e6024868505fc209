using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Channel;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals.Obligations;

/// <summary>What an approval on a condition leaves to be done: the requester owes it by a day, and is reminded until it is done.</summary>
internal sealed class Conditions(Listener listener, Agency agency)
{
    /// <summary>Working days for a condition that names no day.</summary>
    private const int UsualDays = 5;

    /// <summary>The conditions on which a request was approved, each once.</summary>
    public static IReadOnlyList<Verdict> Of(ApprovalRequest request) =>
        [.. request.Steps.SelectMany(step => step.Verdicts).Where(verdict => verdict is { Kind: VerdictKind.Approved, ConditionDue: not null }).DistinctBy(verdict => (verdict.By, verdict.At))];

    public DateOnly DueIn(string? words, DateOnly today) =>
        words is not null && listener.Understand(words, today).Slots.Target is { } named && named >= today
            ? named
            : agency.Calendar.AddWorkingDays(today, UsualDays);

    /// <summary>The request is approved: from now on its conditions are owed.</summary>
    public void Impose(Act act, AccountBook book, ApprovalRequest approved, ConversationReference via)
    {
        foreach (var verdict in Of(approved))
        {
            var owed = new Obligation(act.TakeNumber(), approved.No, verdict.Comment!, approved.RaisedBy, verdict.ConditionDue!.Value, verdict.By, act.At, Version: 1);
            act.Insert(AccountKeys.OpenObligation(book.Id, owed.No), owed);
            act.Audit("obligation.set", $"obligation {owed.No}", "", $"request {owed.Request}", owed.What);
            act.Post(ObligationLetters.Owed, owed.Owner, Note(book, owed, ObligationLetters.Owed, via) with { To = owed.Owner });
            act.PlanAt(ObligationClock.Kind, Note(book, owed, "clock", via), agency.Calendar.Opening(owed.Due, agency.Calendar.Zone));
        }
    }

    /// <summary>The approval was taken back: nothing is owed any more, and its cards say so.</summary>
    public static void Drop(Act act, AccountBook book, Entry<Obligation> entry)
    {
        var dropped = entry.Value with { DroppedAt = act.At, Version = entry.Value.Version + 1 };
        act.Move(entry, AccountKeys.ClosedObligation(book.Id, dropped.No), dropped);
        act.Audit("obligation.dropped", $"obligation {dropped.No}", dropped.What, "dropped");
        act.Redraw(ObligationLetters.RedrawCards, dropped.No);
    }

    private static AccountNote Note(AccountBook book, Obligation owed, string what, ConversationReference via) =>
        new(book.Id, owed.No, To: null, what, owed.SetBy, Step: 0, In: null, via);
}
