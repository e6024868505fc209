using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.People;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>
/// A question could not be brought to somebody who was asked: it goes to whoever is next, and the asker is told who has it. It may be told
/// of more than once, and does it once.
/// </summary>
internal sealed class UnreachedHelp(ActDesk acts, AccountBooks books, IDirectory directory, Agency agency, TimeProvider time)
{
    public async Task TellAsync(AccountNote note, UnreachedBecause why, CancellationToken cancel)
    {
        if ((await books.ReadAsync(note.Account, Depth.Core, cancel))?.HelpItem(note.No) is not { Value: var asked })
        {
            return;
        }

        // Asked before the act, which waits for nobody outside.
        var managers = (await directory.ManagersAsync(asked.AskedBy, cancel)).Select(manager => manager.Id).ToList();
        var unreached = new Unreached(note.To!.Value, why);
        var op = Op.Of(agency.Calendar.Today(time), "undelivered", $"help {note.No}", $"{note.To}", $"{note.Step}");
        await acts.RunAsync(note.Account, op, Actor.Bot, (book, act) => ValueTask.FromResult(Pass(note, unreached, managers, book, act)), cancel);
    }

    private string Pass(AccountNote note, Unreached unreached, IReadOnlyList<PersonId> managers, AccountBook book, Act act)
    {
        if (book.HelpItem(note.No) is not { } entry || HelpFallbacks.Pass(book, agency.Ladder, entry.Value, unreached, managers) is not { } help)
        {
            return "";
        }

        act.Replace(entry, help);
        act.Audit("help.undelivered", $"help {help.No}", $"{unreached.Person}", unreached.Why.ToString());
        var letters = new HelpLetters(act, book, help, note.Via);
        letters.ToThose(help.Asked.Except(entry.Value.Asked));
        letters.ToAskerAsUndelivered();
        letters.Redraw();
        return "passed on";
    }
}
