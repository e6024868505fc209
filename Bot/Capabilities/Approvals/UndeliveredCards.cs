using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Capabilities.Approvals;

/// <summary>
/// A card could not be brought to somebody whose turn it is: the request goes to whoever is next, and the requester is told who
/// has it. It may be told of more than once, and does it once.
/// </summary>
internal sealed class UndeliveredCards(ActDesk acts, RoutePlanner routes, Clockwork clock, Agency agency, TimeProvider time)
{
    public async Task TellAsync(AccountNote note, UnreachedBecause why, CancellationToken cancel)
    {
        await routes.LookAboveAsync(note.Account, note.No, cancel);
        var unreached = new Unreached(note.To!.Value, why);
        var op = Op.Of(agency.Calendar.Today(time), "undelivered", $"{note.No}", $"{note.To}", $"{note.Step}");
        await acts.RunAsync(note.Account, op, Actor.Bot, (book, act) => PassAsync(note, unreached, book, act, cancel), cancel);
    }

    private async ValueTask<string> PassAsync(AccountNote note, Unreached unreached, AccountBook book, Act act, CancellationToken cancel)
    {
        if (book.Request(note.No) is not { } entry
            || Fallbacks.Pass(book, entry.Value, unreached, await routes.AboveAsync(book, entry.Value, cancel)) is not { } passed)
        {
            return "";
        }

        var request = passed.Current == entry.Value.Current ? passed : await clock.StartAsync(act, book, passed, cancel);
        act.Replace(entry, request);
        act.Audit("request.undelivered", $"request {request.No}", $"{unreached.Person}", unreached.Why.ToString());
        var letters = new Letters(act, book, request, note.Via);
        letters.ToThoseWhoDecide(request.Current == entry.Value.Current ? NotAsked(book, entry.Value, request, unreached) : Turns.Asked(book, request));

        letters.OfUndelivered(Fallbacks.HasAnybody(book, request) ? [] : agency.Administrators);
        letters.Redraw();
        return "passed on";
    }

    /// <summary>Whoever is away may decide too, and was not asked while their cover could be.</summary>
    private static IEnumerable<PersonId> NotAsked(AccountBook book, ApprovalRequest before, ApprovalRequest request, Unreached unreached) =>
        Covering.By(book, unreached.Person).Count == 0 ? [] : Turns.MayDecide(book, request).Except(Turns.Asked(book, before)).Where(person => person != unreached.Person);
}
