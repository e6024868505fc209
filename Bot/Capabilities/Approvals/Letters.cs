using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Channel;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The letters that an act on a request writes, each in the act's own transaction. They hold what happened; the words are found when they are sent.</summary>
/// <param name="via">The conversation of whoever acts: it names the service, should a reader's own chat have to be opened.</param>
internal sealed class Letters(Act act, AccountBook book, ApprovalRequest request, ConversationReference via)
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

    /// <summary>Every copy of the card takes on its new face.</summary>
    public const string RedrawCards = "approvals.redraw";

    /// <summary>The letter that answers words which changed something at once: what was made stands in the act's receipt.</summary>
    public static AccountNote AboutOrder(AccountBook book, Claim claim) =>
        new(book.Id, No: 0, claim.By, string.Create(CultureInfo.InvariantCulture, $"{claim.Op.Day:yyyy-MM-dd}/{claim.Op.Id}"), claim.By, Step: 0, claim.In, claim.In);

    public void ToThoseWhoDecide()
    {
        foreach (var person in Turns.Asked(book, request))
        {
            Post(Decide, person);
        }
    }

    public void ToThoseInformed(IReadOnlyList<PersonId> people)
    {
        foreach (var person in people)
        {
            Post(Inform, person);
        }
    }

    public void ToAdministratorsIfStuck(IReadOnlyList<PersonId> administrators)
    {
        if (request is { State: RequestState.Waiting, CurrentStep: null })
        {
            foreach (var person in administrators)
            {
                Post(Stuck, person);
            }
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

    private void Post(string kind, PersonId to, ConversationReference? where = null, int step = 0) =>
        act.Post(kind, to, new AccountNote(book.Id, request.No, to, kind, act.Actor.Id, step, where, via));
}
