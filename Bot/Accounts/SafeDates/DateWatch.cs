using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;
using AccountBot.Schedule;

namespace AccountBot.Accounts.SafeDates;

/// <summary>An act that may have put a cut-off in danger has the account looked at, as soon as it is written.</summary>
internal static class DateWatch
{
    /// <summary>The kind of work that looks.</summary>
    public const string Look = "dates.look";

    /// <summary>One look is enough, however many dates the act moves.</summary>
    /// <param name="via">A conversation of whoever acts; null where none is known.</param>
    public static void After(Act act, AccountBook book, ConversationReference? via = null)
    {
        if (!act.HasPlanned(Look) && book.Milestones.Exists(milestone => milestone.Value.Facts.Immovable))
        {
            act.PlanAt(Look, new AccountNote(book.Id, No: 0, To: null, Look, act.Actor.Id, Step: 0, In: null, via), act.At + WorkItem.Lease);
        }
    }
}
