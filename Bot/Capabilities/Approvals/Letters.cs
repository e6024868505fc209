using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Channel;
using AccountBot.Dialogs;
using AccountBot.People;
using System.Globalization;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The letters that an act on a request writes, each in the act's own transaction. They hold what happened; the words are found when they are sent.</summary>
/// <param name="via">The conversation of whoever acts: it names the service, should a reader's own chat have to be opened. Null where nobody acts.</param>
internal sealed class Letters(Act act, AccountBook book, ApprovalRequest request, ConversationReference? via)
{
    /// <summary>The decision card, for one whose turn it is.</summary>
    public const string Decide = "approvals.decide";

    /// <summary>What became of a decision, for its decider.</summary>
    public const string Outcome = "approvals.outcome";

    /// <summary>The same, for the requester.</summary>
    public const string Progress = "approvals.progress";

    /// <summary>The requester's own card, where words sent the request.</summary>
    public const string Sent = "approvals.sent";

    /// <summary>For those whom a direct route passes over.</summary>
    public const string Inform = "approvals.inform";

    /// <summary>For the administrators, where nobody may decide.</summary>
    public const string Stuck = "approvals.stuck";

    /// <summary>For the administrators, where a manager's title means no rung.</summary>
    public const string UnreadTitle = "approvals.title";

    /// <summary>A card could not be brought to somebody; who has it instead.</summary>
    public const string Undelivered = "approvals.undelivered";

    /// <summary>A change that was made at once, where words ordered it.</summary>
    public const string DoneAtOnce = "approvals.done";

    /// <summary>The requester's answer, where words withdrew the request.</summary>
    public const string Withdrawn = "approvals.withdrawn";

    /// <summary>The decision card once more: the requester asks for it, or the time does.</summary>
    public const string Nudged = "approvals.nudged";
    public const string Reminder = "approvals.reminder";

    /// <summary>The requester's answer, where words nudged.</summary>
    public const string HasNudged = "approvals.hasnudged";

    /// <summary>The next rung was asked too: for those who had it before.</summary>
    public const string Escalated = "approvals.escalated";

    /// <summary>For the administrators, where everybody was asked and nobody answers.</summary>
    public const string Stalled = "approvals.stalled";

    /// <summary>Nobody decided it for so long that it is over: for both sides.</summary>
    public const string Expired = "approvals.expired";

    /// <summary>For the requester: who has it now, by whose hand.</summary>
    public const string Passed = "approvals.passed";

    /// <summary>A decision was taken back: for the requester and those to whom it had gone on.</summary>
    public const string TakenBack = "approvals.takenback";

    /// <summary>For the requester: the rules have changed, and who has it now.</summary>
    public const string Moved = "approvals.moved";

    /// <summary>The decision card once more, for those who hold up others.</summary>
    public const string HoldsUp = "approvals.holdsup";

    /// <summary>Every copy of the card takes on its new face.</summary>
    public const string RedrawCards = "approvals.redraw";

    /// <summary>The letter that answers words which changed something at once: what was made stands in the act's receipt.</summary>
    public static AccountNote AboutOrder(AccountBook book, Claim claim) =>
        new(book.Id, No: 0, claim.By, string.Create(CultureInfo.InvariantCulture, $"{claim.Op.Day:yyyy-MM-dd}/{claim.Op.Id}"), claim.By, Step: 0, claim.In, claim.In);

    public void ToThoseWhoDecide() => ToThoseWhoDecide(Turns.Asked(book, request));

    /// <summary>Each bears the version that it tells of: what cannot be delivered is told of by it.</summary>
    public void ToThoseWhoDecide(IEnumerable<PersonId> people)
    {
        foreach (var person in people)
        {
            Post(Decide, person, step: request.Version);
        }
    }

    public void ToThoseInformed(IReadOnlyList<PersonId> people) => PostAll(Inform, people);

    public void Remind() => PostAll(Reminder, Waiting.For(book, request));

    /// <param name="from">The first moment within the reader's hours.</param>
    public void HoldUp(PersonId reader, DateTimeOffset from) => act.PostAt(HoldsUp, reader, NoteTo(HoldsUp, reader, where: null, step: 0), from);

    public void Nudge() => PostAll(Nudged, Turns.Asked(book, request));

    public void ToRequesterAsNudged() => Post(HasNudged, request.RaisedBy, via);

    /// <summary>Those who were brought in have the card; those who had it before hear that they can still act.</summary>
    public void Escalate(IReadOnlyList<PersonId> before)
    {
        ToThoseWhoDecide(Turns.Asked(book, request).Except(before));
        PostAll(Escalated, before.Append(request.RaisedBy));
    }

    public void Stall(IReadOnlyList<PersonId> administrators) => PostAll(Stalled, administrators);

    public void Expire(IReadOnlyList<PersonId> waited) => PostAll(Expired, waited.Append(request.RaisedBy).Distinct());

    public void PassedOn() => Post(Passed, request.RaisedBy);

    /// <param name="reached">Those to whom it had gone on.</param>
    public void Undone(IReadOnlyList<PersonId> reached) => PostAll(TakenBack, reached.Append(request.RaisedBy).Where(person => person != act.Actor.Id).Distinct());

    public void Rerouted() => Post(Moved, request.RaisedBy);

    public void ToAdministratorsIfStuck(IReadOnlyList<PersonId> administrators)
    {
        if (request.State == RequestState.Waiting && Turns.MayDecide(book, request).Count == 0)
        {
            PostAll(Stuck, administrators);
        }
    }

    /// <summary>The letter holds the name and the title as they were.</summary>
    public void ToAdministratorsOfTitles(IReadOnlyList<PersonId> administrators, IReadOnlyList<Person> managers)
    {
        foreach (var (person, manager) in administrators.SelectMany(person => managers.Select(manager => (person, manager))))
        {
            act.Post(UnreadTitle, person, new AccountNote(book.Id, request.No, person, AbsenceWords.UnreadTitle(manager), act.Actor.Id, Step: 0, In: null, via));
        }
    }

    /// <param name="administrators">Told too, where nobody is left.</param>
    public void OfUndelivered(IReadOnlyList<PersonId> administrators)
    {
        foreach (var person in administrators.Prepend(request.RaisedBy).Distinct())
        {
            Post(Undelivered, person);
        }
    }

    public void ToRequesterAsSent() => Post(Sent, request.RaisedBy, via);

    public void ToRequesterAsWithdrawn() => Post(Withdrawn, request.RaisedBy, via);

    /// <param name="step">The step that was decided.</param>
    public void OfDecision(PersonId decider, int step, ConversationReference where)
    {
        Post(Outcome, decider, where, step);
        Post(Progress, request.RaisedBy, step: step);
    }

    public void Redraw() => act.Redraw(RedrawCards, request.No);

    private void PostAll(string kind, IEnumerable<PersonId> people)
    {
        foreach (var person in people)
        {
            Post(kind, person);
        }
    }

    private void Post(string kind, PersonId to, ConversationReference? where = null, int step = 0) => act.Post(kind, to, NoteTo(kind, to, where, step));

    private AccountNote NoteTo(string kind, PersonId to, ConversationReference? where, int step) => new(book.Id, request.No, to, kind, act.Actor.Id, step, where, via ?? request.Via);
}
