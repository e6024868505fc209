using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;

namespace AccountBot.Capabilities.Issues;

/// <summary>The letters that an act on an issue writes, each in the act's own transaction.</summary>
/// <param name="via">A conversation of whoever acts; null where nobody does.</param>
internal sealed class IssueLetters(Act act, AccountBook book, IssueFacts issue, ConversationReference? via)
{
    public const string Raised = "issues.raised";
    public const string Broken = "issues.broken";
    public const string Promised = "issues.promised";
    public const string Moved = "issues.moved";
    public const string RedrawCards = "issues.redraw";
    public const string PromiseDue = "issues.promise";

    public void Tell(string kind, IEnumerable<PersonId> people)
    {
        foreach (var person in people.Where(person => person != act.Actor.Id).Distinct())
        {
            act.Post(kind, person, Note(kind, person));
        }
    }

    public void Redraw() => act.Redraw(RedrawCards, issue.No!.Value);

    /// <summary>The moment of the promise: what is true then is looked at then.</summary>
    public void PlanPromise()
    {
        if (issue.Promised is { } promise)
        {
            act.PlanAt(PromiseDue, Note(PromiseDue, to: null), promise.By);
        }
    }

    private AccountNote Note(string kind, PersonId? to) => new(book.Id, issue.No!.Value, to, kind, act.Actor.Id, issue.Version, In: null, via);
}
