using AccountBot.Accounts.Books;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Accounts.Acts;

/// <summary>
/// Keeping in mind where a card stands. What it shows is looked at once more after that: a change that fell while the card was on
/// its way knew nothing of it.
/// </summary>
internal static class CardCopies
{
    /// <param name="redraw">The kind of work that draws such cards anew.</param>
    /// <param name="cause">The work or the turn that brought the card.</param>
    public static IReadOnlyList<Write> Kept(AccountId account, int no, CardCopy copy, string redraw, string cause, DateTimeOffset now)
    {
        var note = new AccountNote(account, no, To: null, "redraw", By: null, Step: 0, In: null, Via: null);
        var look = new WorkItem($"{cause}-look", redraw, $"{account}~{no}", Document.ToText(note), now + WorkItem.Lease);
        return [new Write.Insert(AccountKeys.CardCopy(account, no, copy.ActivityId), Document.Write(copy)), look.ToInsert()];
    }
}
